import { running } from './running';

export default async function stopOnce(): Promise<void> {
  await running.product?.stop();
}
