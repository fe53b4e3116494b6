import { Page } from '@strapi/strapi/admin';
import type { JSX } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MAY_READ_SOURCES } from '../permissions';
import { SourceDetail } from './SourceDetail';
import { SourceList } from './SourceList';

/** The pages on the menu: all sources, and one of them. */
export function SourcesPage(): JSX.Element {
  return (
    <Page.Protect permissions={MAY_READ_SOURCES}>
      <Routes>
        <Route index element={<SourceList />} />
        <Route path=":documentId" element={<SourceDetail />} />
      </Routes>
    </Page.Protect>
  );
}
