import { z, type ZodType } from 'zod';
import { refuseInput } from './refusals';

/** The request as its contract has it. @throws a refusal (400) that names the field and how to mend it. */
export function validRequest<Request>(contract: ZodType<Request>, body: unknown): Request {
  const read = contract.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw refuseInput(`The request is not as expected:\n${z.prettifyError(read.error)}`, issue?.path.map(String) ?? []);
}
