import createNextIntlPlugin from 'next-intl/plugin'

const metNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: {
    // Een voorstel past hier ruim in, ook zonder JavaScript: dan reist het voorbeeld mee in het formulier.
    serverActions: { bodySizeLimit: '512kb' },
    proxyClientMaxBodySize: '512kb',
  },
  headers: async () => [
    {
      source: '/:pad*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
}

export default metNextIntl(config)
