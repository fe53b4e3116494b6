import { useQueryParams } from '@strapi/strapi/admin';

/** The locale that the content manager is showing; `null` for types that have none. */
export function useLocale(): string | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale ?? null;
}
