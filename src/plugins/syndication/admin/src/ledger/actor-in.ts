const KINDS = ['admin', 'api-token', 'intake', 'clock', 'script'] as const;

/** Who is meant by the ledger’s `admin:3`, `api-token:7` or `clock`; `null` for what it never writes. */
export function actorIn(actor: string): { readonly kind: (typeof KINDS)[number]; readonly id: string } | null {
  const [name, id = ''] = actor.split(':');
  const kind = KINDS.find((one) => one === name);
  return kind ? { kind, id } : null;
}
