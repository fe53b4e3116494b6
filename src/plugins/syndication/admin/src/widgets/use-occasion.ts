import { useEffect, useState } from 'react';

const MINUTES = 5;

/** Another word every few minutes: a home page stays open all day, and what it shows ends. */
export function useOccasion(): string {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setAsked((times) => times + 1), MINUTES * 60_000);
    return () => clearInterval(clock);
  }, []);
  return String(asked);
}
