import { expect, it } from 'vitest'
import { zetKoppelingen } from './koppelingen'

const ids = ['C-K8', 'U0', 'status']
const zet = (html: string, site?: string) => zetKoppelingen(html, { site, ids })

it('geeft een anker de naam waarmee men citeert, en laat woord-ids en andere ankers staan', () => {
  expect(zet('<li id="c-k8" class="rij"><a class="merk" href="#c-k8">C-K8</a></li>')).toBe(
    '<li id="C-K8" class="rij"><a class="merk" href="#C-K8">C-K8</a></li>',
  )
  const anders = '<h3 id="c-k8-kop" aria-labelledby="c-k8-kop"><a href="#status">x</a><a href="#vn-1">1</a></h3>'
  expect(zet(anders)).toBe(anders)
})

it('maakt van een pad een heel adres, of zonder website gewone tekst', () => {
  const html = '<a href="/nl/verschil?van=1.0.0&amp;naar=2.0.0" class="x">verschil</a>'
  expect(zet(html, 'https://kader.example')).toBe(
    '<a href="https://kader.example/nl/verschil?van=1.0.0&amp;naar=2.0.0" rel="external" class="x">verschil</a>',
  )
  expect(zet(html)).toBe('<a class="x">verschil</a>')
})

it('laat een niveau in de schaal zijn anker aan de tekst verderop', () => {
  expect(zet('<li id="u0" class="flex"></li><section id="u0"></section>')).toBe(
    '<li class="flex"></li><section id="U0"></section>',
  )
})

it('raakt geen tekst die op een attribuut lijkt, zoals React die schrijft', () => {
  const tekst = '<p>Zie href=&quot;#c-k8&quot; en href=&quot;/nl&quot;</p>'
  expect(zet(tekst, 'https://kader.example')).toBe(tekst)
})
