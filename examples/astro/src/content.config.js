import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'

export const collections = {
  interviews: defineCollection({
    loader: glob({base: './src/content/interviews', pattern: '*.{md,mdx}'}),
    schema: z.object({
      title: z.string(),
      lang: z.string(),
      date: z.coerce.date(),
      tags: z.array(z.string())
    })
  })
}
