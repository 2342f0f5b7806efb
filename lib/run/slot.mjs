import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Vult package-lock.json aan met de pakketten voor andere systemen.
 *
 * Een register dat niet alle pakketten kent, laat een lock-bestand achter zonder de binaire pakketten van
 * andere systemen; `npm ci` weigert dat overal. Alleen de versie is genoeg: npm zoekt de rest zelf op, en
 * `os`, `cpu` en `libc` zeggen waar het pakket overgeslagen mag worden. Draai dit na elke wijziging van pakketten.
 */
const BESTAND = 'package-lock.json'
const OS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32']

/** Waar npm een pakket zoekt: naast wie het vraagt, en dan steeds een map hoger. */
function staatErin(pakketten, vrager, naam) {
  for (let map = vrager; ; map = map.slice(0, Math.max(0, map.lastIndexOf('/node_modules/')))) {
    if (pakketten[`${map ? `${map}/` : ''}node_modules/${naam}`]) return true
    if (map === '' || !map.includes('node_modules')) return false
    if (!map.includes('/node_modules/')) map = ''
  }
}

function systeemVan(naam) {
  const delen = naam.split('/').at(-1).split('-')
  const os = OS.find(kandidaat => delen.includes(kandidaat))
  const cpu = CPU.find(kandidaat => delen.includes(kandidaat))
  const libc = delen.some(deel => deel.startsWith('musl')) ? 'musl' : delen.includes('gnu') ? 'glibc' : undefined
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && os === 'linux' && { libc: [libc] }) }
}

const slot = JSON.parse(readFileSync(BESTAND, 'utf8'))
let erbij = 0
for (const [vrager, { optionalDependencies = {} }] of Object.entries(slot.packages))
  for (const [naam, versie] of Object.entries(optionalDependencies)) {
    if (staatErin(slot.packages, vrager, naam) || !/^\d+\.\d+\.\d+/.test(versie)) continue
    slot.packages[`node_modules/${naam}`] = { version: versie, optional: true, ...systeemVan(naam) }
    erbij++
  }
slot.packages = Object.fromEntries(Object.entries(slot.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(BESTAND, `${JSON.stringify(slot, null, 2)}\n`)
console.log(`${BESTAND}: ${erbij} pakketten voor andere systemen toegevoegd.`)
