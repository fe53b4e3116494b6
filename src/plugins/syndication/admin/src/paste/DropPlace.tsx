import { Typography } from '@strapi/design-system';
import { useState, type DragEvent, type JSX, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useSay } from '../translations/say';

interface DropPlaceProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes a dropped file; the button “Choose file” does the same without a mouse. */
export function DropPlace({ isBusy, onFiles, children }: DropPlaceProps): JSX.Element {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Else the browser would leave the page for the file.
    event.preventDefault();
    setOver(!isBusy);
  };
  const leave = (event: DragEvent) => {
    const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    if (!isInside) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <Place onDragEnter={over} onDragOver={over} onDragLeave={leave} onDrop={drop} data-creditline="drop">
      {children}
      {isOver ? (
        <Veil aria-hidden>
          <Typography variant="beta" textColor="primary700">
            {say('paste.drop')}
          </Typography>
        </Veil>
      ) : null}
    </Place>
  );
}

const Place = styled.div`
  position: relative;
  min-height: 70vh;
`;

const Veil = styled.div`
  position: absolute;
  inset: 0;
  z-index: 1;
  display: flex;
  justify-content: center;
  padding-top: 20vh;
  pointer-events: none;
  border: 2px dashed ${({ theme }) => theme.colors.primary600};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: color-mix(in srgb, ${({ theme }) => theme.colors.primary100} 85%, transparent);
`;
