import { Box } from '@strapi/design-system';
import type { JSX } from 'react';
import { styled } from 'styled-components';
import type { PictureFile } from '../../../contracts/pictures';

/** A picture, small. Its place is kept while it loads. */
export function Thumbnail({ picture, height }: { picture: PictureFile | null; height: string }): JSX.Element {
  const source = picture?.thumbnail ? new URL(picture.thumbnail, serverAddress()).href : null;
  return (
    <Box background="neutral150" hasRadius overflow="hidden" height={height} width="100%">
      {source === null ? null : <Whole src={source} alt={picture?.alternative ?? ''} loading="lazy" />}
    </Box>
  );
}

/** The admin may be served by another host than the files. */
function serverAddress(): string {
  const { strapi }: { strapi: object } = window;
  return 'backendURL' in strapi && typeof strapi.backendURL === 'string' ? strapi.backendURL : window.location.origin;
}

const Whole = styled.img`
  display: block;
  width: 100%;
  height: 100%;
  object-fit: contain;
`;
