/** Where things lie. */
import {tmpdir} from 'node:os'
import {realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Folder of the examples. */
export const EXAMPLES = join(ROOT, 'examples')

/** Folder of what was installed for examples. It lies outside the project, whose packages must not be found from it. */
export const INSTALLED = join(realpathSync(tmpdir()), 'remark-interview-installed')
