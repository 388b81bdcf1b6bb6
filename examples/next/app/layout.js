import Link from 'next/link'
import 'remark-interview/style.css'
import './site.css'

export const metadata = {title: 'Interviews'}

export default function Layout({children}) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Interviews</Link> <Link href="/visit">Planning a visit</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  )
}
