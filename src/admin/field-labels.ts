import { FIELD_LABELS } from '../first-run/desk-words';

/** The languages of {@link IN_OTHER_LANGUAGES}, in its order. */
const LANGUAGES = ['de', 'fr', 'es', 'pt-BR', 'ja'] as const;

/** What stands over a field in English, and in the other languages of the admin. */
export const IN_OTHER_LANGUAGES: Readonly<Record<string, readonly [de: string, fr: string, es: string, ptBR: string, ja: string]>> = {
  Headline: ['Schlagzeile', 'Titre', 'Titular', 'Título', '見出し'],
  Slug: ['Kurzadresse', 'Adresse courte', 'Dirección corta', 'Endereço curto', 'スラッグ'],
  Summary: ['Zusammenfassung', 'Résumé', 'Resumen', 'Resumo', '要約'],
  Body: ['Haupttext', 'Corps', 'Cuerpo', 'Corpo', '本文'],
  Dateline: ['Ortsmarke', 'Lieu et date', 'Data', 'Local e data', '発信地と日付'],
  Language: ['Sprache', 'Langue', 'Idioma', 'Idioma', '言語'],
  'Byline as printed': ['Autorenzeile wie gedruckt', 'Signature telle qu’imprimée', 'Firma tal como se imprime', 'Assinatura como impressa', '掲載どおりの署名'],
  Byline: ['Autorenzeile', 'Signature', 'Firma', 'Assinatura', '署名'],
  Pictures: ['Bilder', 'Photos', 'Imágenes', 'Imagens', '写真'],
  'Syndication citation': ['Zitation', 'Citation de la source', 'Cita de la fuente', 'Citação da fonte', '配信記事の引用'],
  Relationship: ['Verhältnis zum Original', 'Rapport à l’original', 'Relación con el original', 'Relação com o original', '原文との関係'],
  'Status at the provider': ['Status beim Anbieter', 'Statut chez le fournisseur', 'Estado en el proveedor', 'Situação no fornecedor', '配信元での状態'],
  Embargo: ['Sperrfrist', 'Embargo', 'Embargo', 'Embargo', 'エンバーゴ'],
  'Embargo as stated': ['Sperrfrist wie angegeben', 'Embargo tel qu’indiqué', 'Embargo tal como se indica', 'Embargo como declarado', '記載どおりのエンバーゴ'],
  Expiry: ['Ende der Nutzung', 'Expiration', 'Caducidad', 'Expiração', '有効期限'],
  'Expiry as stated': ['Ende der Nutzung wie angegeben', 'Expiration telle qu’indiquée', 'Caducidad tal como se indica', 'Expiração como declarada', '記載どおりの有効期限'],
  'Correction note': ['Korrektur', 'Correction', 'Corrección', 'Correção', '訂正'],
  'Kind of correction': ['Art der Korrektur', 'Nature de la correction', 'Tipo de corrección', 'Tipo de correção', '訂正の種類'],
  'Date of the correction': ['Datum der Korrektur', 'Date de la correction', 'Fecha de la corrección', 'Data da correção', '訂正日'],
  'Editor’s note': ['Redaktioneller Hinweis', 'Note à la rédaction', 'Nota para la redacción', 'Nota à redação', '編集者への注記'],
  Kind: ['Art', 'Nature', 'Tipo', 'Tipo', '種類'],
  Name: ['Name', 'Nom', 'Nombre', 'Nome', '名前'],
  Affiliation: ['Zugehörigkeit', 'Affiliation', 'Afiliación', 'Afiliação', '所属'],
  Biography: ['Biografie', 'Biographie', 'Biografía', 'Biografia', '略歴'],
  'Web address': ['Webadresse', 'Adresse web', 'Dirección web', 'Endereço na web', 'ウェブアドレス'],
  'Credit line': ['Nachweiszeile', 'Ligne de crédit', 'Línea de crédito', 'Linha de crédito', 'クレジット表記'],
  Photographer: ['Fotografin oder Fotograf', 'Photographe', 'Fotógrafo', 'Fotógrafo', '撮影者'],
  Agencies: ['Agenturen', 'Agences', 'Agencias', 'Agências', '通信社'],
  'Copyright notice': ['Copyright-Vermerk', 'Mention de copyright', 'Aviso de derechos de autor', 'Aviso de direitos autorais', '著作権表示'],
  Licence: ['Lizenz', 'Licence', 'Licencia', 'Licença', 'ライセンス'],
  'Where to license it': ['Wo es lizenziert wird', 'Où obtenir la licence', 'Dónde licenciarla', 'Onde licenciar', 'ライセンスの取得先'],
  'May be passed on': ['Darf weitergegeben werden', 'Peut être transmise', 'Puede cederse', 'Pode ser repassada', '第三者に提供可'],
  'Original title': ['Originaltitel', 'Titre original', 'Título original', 'Título original', '元の見出し'],
  Author: ['Autor', 'Auteur', 'Autor', 'Autor', '著者'],
  'Copyright holder': ['Rechteinhaber', 'Titulaire des droits', 'Titular de los derechos', 'Titular dos direitos', '著作権者'],
  Distributor: ['Verbreiter', 'Diffuseur', 'Distribuidor', 'Distribuidor', '配信者'],
  'Retrieved from': ['Abgerufen von', 'Consulté sur', 'Recuperado de', 'Recuperado de', '取得元'],
  Address: ['Adresse', 'Adresse', 'Dirección', 'Endereço', 'アドレス'],
  'First published': ['Erstveröffentlichung', 'Première publication', 'Primera publicación', 'Primeira publicação', '初出'],
  Retrieved: ['Abgerufen', 'Consulté', 'Recuperado', 'Recuperado', '取得日'],
  'Copyright year': ['Copyright-Jahr', 'Année du copyright', 'Año de los derechos', 'Ano dos direitos', '著作権の年'],
  'Usage terms': ['Nutzungsbedingungen', 'Conditions d’utilisation', 'Condiciones de uso', 'Condições de uso', '利用条件'],
  'Legal notice': ['Rechtlicher Hinweis', 'Mention légale', 'Aviso legal', 'Aviso legal', '法的告知'],
  'Identity at the provider': ['Kennung beim Anbieter', 'Identifiant chez le fournisseur', 'Identificador en el proveedor', 'Identificador no fornecedor', '配信元での識別子'],
  'Version at the provider': ['Fassung beim Anbieter', 'Version chez le fournisseur', 'Versión en el proveedor', 'Versão no fornecedor', '配信元での版'],
  Source: ['Quelle', 'Source', 'Fuente', 'Fonte', '配信元'],
  Articles: ['Beiträge', 'Articles', 'Noticias', 'Matérias', '記事'],
  Aliases: ['Andere Namen', 'Autres noms', 'Otros nombres', 'Outros nomes', '別名'],
  Hosts: ['Hosts', 'Hôtes', 'Servidores', 'Servidores', 'ホスト'],
  'Citation style': ['Zitierstil', 'Style de citation', 'Estilo de cita', 'Estilo de citação', '引用の形式'],
  'Citation template': ['Vorlage der Zitation', 'Modèle de citation', 'Plantilla de la cita', 'Modelo da citação', '引用のひな型'],
  'Credit style': ['Form der Nachweiszeile', 'Style du crédit', 'Estilo del crédito', 'Estilo do crédito', 'クレジットの形式'],
  'Search engines': ['Suchmaschinen', 'Moteurs de recherche', 'Buscadores', 'Buscadores', '検索エンジン'],
  'Name as printed': ['Name wie gedruckt', 'Nom tel qu’imprimé', 'Nombre tal como se imprime', 'Nome como impresso', '掲載どおりの名前'],
  Role: ['Rolle', 'Rôle', 'Función', 'Função', '役割'],
  'Byline record': ['Eintrag der Autorenzeile', 'Fiche de signature', 'Ficha de la firma', 'Registro da assinatura', '署名の登録'],
  Picture: ['Bild', 'Photo', 'Imagen', 'Imagem', '写真'],
  Caption: ['Bildunterschrift', 'Légende', 'Pie de imagen', 'Legenda', 'キャプション'],
  'Address of the original': ['Adresse des Originals', 'Adresse de l’original', 'Dirección del original', 'Endereço do original', '元の写真のアドレス'],
  'Photo credit': ['Bildnachweis', 'Crédit photo', 'Crédito de la imagen', 'Crédito da imagem', '写真クレジット'],
};

/** The labels of our forms and lists, by language and by the ids under which Strapi's content manager looks for them. */
export const FIELD_LABEL_TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  LANGUAGES.map((language, place) => [language, Object.fromEntries(labelled().flatMap(([id, label]) => pairOf(id, IN_OTHER_LANGUAGES[label]?.[place])))]),
);

function labelled(): readonly (readonly [id: string, label: string])[] {
  return Object.entries(FIELD_LABELS).flatMap(([uid, fields]) =>
    Object.entries(fields).map(([field, [label]]) => [`content-manager.${uid.includes('::') ? 'content-types' : 'components'}.${uid}.${field}`, label] as const),
  );
}

function pairOf(id: string, label: string | undefined): readonly (readonly [string, string])[] {
  return label === undefined ? [] : [[id, label]];
}
