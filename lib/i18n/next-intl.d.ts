import type { Taal } from '@/lib/domain/taal'
import type berichten from './nl.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Taal
    Messages: typeof berichten
  }
}
