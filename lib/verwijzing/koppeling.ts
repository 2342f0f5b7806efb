const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const alsHtml = (tekst: string): string => tekst.replace(/[&<>"]/g, teken => HTML[teken] ?? teken)

/** Een koppeling om in HTML te plakken. */
export const schrijfHtml = (tekst: string, url: string): string => `<a href="${alsHtml(url)}">${alsHtml(tekst)}</a>`

/** Een koppeling om in Markdown te plakken; leestekens die daar opmaak zijn, krijgen een schuine streep. */
export const schrijfMarkdown = (tekst: string, url: string): string =>
  `[${tekst.replace(/[\\[\]*_`<>&]/g, '\\$&')}](${url})`
