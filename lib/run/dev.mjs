import { bereidVoor } from './bouw-stappen.mjs'
import { installeer } from './installeer.mjs'
import { naastElkaar } from './stap.mjs'

installeer()
bereidVoor()
naastElkaar([
  ['contentlayer2', ['dev']],
  ['next', ['dev', '-H', 'localhost', '-p', process.env.PORT ?? '3000']],
])
