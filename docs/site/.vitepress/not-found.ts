const reason = 'This address has no page.'

/** The texts of the page for unknown addresses. */
export const notFound = {
  title: 'Page not found',
  quote: `${reason} Search the site, or go to the first page.`,
  linkLabel: 'Go to the first page',
  linkText: 'First page',
}

/** VitePress builds the page for unknown addresses without a text: this is the text if no script runs. */
export const insertNotFound = (html: string, base: string): string =>
  html.replace(
    '<div id="app">',
    `<noscript><main class="vp-doc"><h1>${notFound.title}</h1><p>${reason} <a href="${base}">${notFound.linkLabel}</a>.</p></main></noscript>\n    $&`,
  )
