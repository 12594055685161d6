/** A header that every host must send: `usual` wherever no other value is named (null: not at all), `at` the paths with their own. */
interface Header {
  readonly name: string
  readonly usual: string | null
  readonly at: readonly (readonly [folder: string, value: string])[] // folders: “/embed/”
}

/** What a host must send, once: the files for each kind of host are written from it. */
const headers: readonly Header[] = [
  { name: 'X-Content-Type-Options', usual: 'nosniff', at: [] },
  { name: 'Referrer-Policy', usual: 'strict-origin-when-cross-origin', at: [] },
  {
    name: 'Permissions-Policy',
    usual: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    at: [],
  },
  { name: 'Content-Security-Policy', usual: "frame-ancestors 'none'", at: [['/embed/', 'frame-ancestors *']] },
  {
    name: 'Access-Control-Allow-Origin',
    usual: null,
    at: ['/data/', '/chart/', '/oembed/', '/annotation/'].map((folder) => [folder, '*'] as const),
  },
  { name: 'Cache-Control', usual: null, at: [['/_astro/', 'public, max-age=31536000, immutable']] },
]

/** All that stands outside the embeds; a host with a `_headers` file joins the values of all rules that match, so none may overlap. */
const elsewhere = ['/']
  .concat(
    ['index.html', '404.html', 'embed.js', 'feed.json', 'feed.xml', 'icon.svg', 'robots.txt', 'share.png', 'share-plain.png', 'sitemap-0.xml', 'sitemap-index.xml'].map((name) => `/${name}`), // prettier-ignore
  )
  .concat(
    ['_astro', 'annotation', 'changes', 'chart', 'charts', 'data', 'ledger', 'method', 'oembed', 'source', 'statement'].map((name) => `/${name}/*`), // prettier-ignore
  )

/** Write the `_headers` file that Netlify, Cloudflare Pages and others read. */
export function writeHeaders(): string {
  const lines = headers.flatMap(({ name, usual, at }) => [
    ...(usual === null ? [] : at.length === 0 ? ['/*'] : elsewhere).map(
      (path) => [path, `  ${name}: ${usual}`] as const,
    ),
    ...at.map(([folder, value]) => [`${folder}*`, `  ${name}: ${value}`] as const),
  ])
  const byPath = Map.groupBy(lines, ([path]) => path)
  return `${[...byPath].map(([path, found]) => [path, ...found.map(([, line]) => line)].join('\n')).join('\n\n')}\n`
}

/** What is worth compressing beside HTML, by its type. */
const compressed = ['application/javascript', 'text/javascript', 'application/json', 'text/csv', 'text/plain', 'text/xml', 'image/svg+xml'] // prettier-ignore

/** Write the configuration for nginx, whose own list of types knows no CSV: an empty value is a header that is not sent. */
export function writeNginx(): string {
  const varied = headers.filter(({ at }) => at.length > 0)
  const maps = varied.flatMap(({ name, usual, at }) => [
    `map $uri ${variable(name)} {`,
    `  default "${usual ?? ''}";`,
    ...at.map(([folder, value]) => `  ~^${folder} "${value}";`),
    '}',
  ])
  const sent = headers.map(({ name, usual, at }) => {
    const value = at.length > 0 ? variable(name) : `"${usual ?? ''}"`
    return `  add_header ${name} ${value}${usual === null ? '' : ' always'};`
  })
  const own = [
    'root /srv/headcount;',
    'error_page 404 /404.html;',
    'charset utf-8;',
    'charset_types text/csv text/plain text/xml application/javascript;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${compressed.join(' ')};`,
    'location ~ \\.csv$ {',
    '  types { }',
    '  default_type text/csv;',
    '}',
  ]
  return [...maps, 'server {', ...own.map(indent), ...sent, '}'].join('\n')
}

/** Write the `.htaccess` for Apache. */
export function writeApache(): string {
  const set = ({ name, usual }: Header, value: string): string =>
    `Header ${usual === null ? '' : 'always '}set ${name} "${value}"`
  return [
    'ErrorDocument 404 /404.html',
    'AddType text/csv .csv',
    'AddCharset utf-8 .html .csv .js .json .txt .xml',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE text/html ${compressed.join(' ')}`,
    '</IfModule>',
    ...headers.flatMap((header) => (header.usual === null ? [] : [set(header, header.usual)])),
    ...headers.flatMap((header) =>
      header.at.flatMap(([folder, value]) => [
        `<If "%{REQUEST_URI} =~ m#^${folder}#">`,
        `  ${set(header, value)}`,
        '</If>',
      ]),
    ),
  ].join('\n')
}

/** Write the site block for Caddy, whose matchers here never overlap, so that no order of directives matters; what is not there is sent as any page, and never kept. */
export function writeCaddy(): string {
  const lines = headers.flatMap(({ name, usual, at }) => {
    const folders = at.map(([folder]) => `${folder}*`).join(' ')
    const matcher = `@not-${name.toLowerCase()}`
    return [
      ...(usual === null ? [] : at.length === 0 ? [`header ${name} "${usual}"`] : []),
      ...(usual === null || at.length === 0
        ? []
        : [`${matcher} not path ${folders}`, `header ${matcher} ${name} "${usual}"`]),
      ...at.map(([folder, value]) => `header ${folder}* ${name} "${value}"`),
    ]
  })
  const lost = headers.flatMap(({ name, usual, at }) => {
    if (at.length === 0) return []
    return usual === null ? [`header -${name}`] : [`header ${name} "${usual}"`]
  })
  const missing = ['handle_errors {', ...lost.map(indent), '  rewrite * /404.html', '  file_server', '}']
  return [
    'numbers.example.org {',
    ...['root * /srv/headcount', 'encode zstd gzip', 'file_server', ...lines, ...missing].map(indent),
    '}',
  ].join('\n')
}

function variable(name: string): string {
  return `$headcount_${name.toLowerCase().replaceAll('-', '_')}`
}

function indent(line: string): string {
  return `  ${line}`
}
