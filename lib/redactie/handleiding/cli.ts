import { readFileSync, writeFileSync } from 'node:fs'
import { HANDLEIDING, vulTabellen } from './tabel'

const was = readFileSync(HANDLEIDING, 'utf8')
const wordt = vulTabellen(was)
if (wordt !== was) writeFileSync(HANDLEIDING, wordt)
console.log(
  wordt === was
    ? `${HANDLEIDING} is al gelijk aan het schema.`
    : `De tabellen in ${HANDLEIDING} zijn bijgewerkt. Zet ze in git.`,
)
