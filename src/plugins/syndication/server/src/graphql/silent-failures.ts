import type { Core } from '@strapi/strapi';

/**
 * Keeps what a failure of ours says to itself: Strapi answers an unexpected error with its whole message, and that of a query that failed
 * quotes the query, our own conditions included. The log has it all.
 */
export function keepFailuresSilent(strapi: Core.Strapi): void {
  if (!strapi.plugins.graphql) return;
  const apollo: { readonly plugins?: readonly unknown[] } = strapi.config.get('plugin::graphql.apolloServer', {});
  strapi.config.set('plugin::graphql.apolloServer', { ...apollo, plugins: [...(apollo.plugins ?? []), SILENT] });
}

/** https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference#willsendresponse */
const SILENT = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body } }: Answering): Promise<void> {
        for (const { extensions } of body.singleResult?.errors ?? []) if (extensions?.code === 'INTERNAL_SERVER_ERROR') delete extensions.error;
        return Promise.resolve();
      },
    }),
};

/** As much of Apollo's answer as we read. */
interface Answering {
  readonly response: { readonly body: { readonly singleResult?: { readonly errors?: readonly { readonly extensions?: { readonly code?: unknown; error?: unknown } }[] } } };
}
