import { Box, Button, Modal } from '@strapi/design-system';
import { useState, type JSX, type ReactNode } from 'react';
import { styled } from 'styled-components';

interface DialogButtonProps {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button that opens a wide dialog to read and decide in. What stands there is made when it opens. */
export function DialogButton({ label, title, children }: DialogButtonProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary">{label}</Button>
      </Modal.Trigger>
      <Wide>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {/* Else the scroll bar lies over the last line, and takes its clicks. */}
          <Box paddingBottom={4}>{children}</Box>
        </Modal.Body>
      </Wide>
    </Modal.Root>
  );
}

const Wide = styled(Modal.Content)`
  max-width: 83rem;
`;
