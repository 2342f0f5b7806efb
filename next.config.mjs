import createNextIntlPlugin from 'next-intl/plugin'

const metNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const proefbouw = process.env.CONCEPT === '1'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Wat per verzoek gemaakt wordt, blijft zo gemerkt, ook als wie de server start de instelling vergeet.
  env: { CONCEPT: proefbouw ? '1' : '' },
  headers: async () => [
    {
      source: '/:pad*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ...(proefbouw ? [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }] : []),
      ],
    },
  ],
}

export default metNextIntl(config)
