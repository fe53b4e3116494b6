/** How a picture's credit is printed: as it was received, in our house's form, or in an agency's own. */
export { CREDIT_STYLE_NAMES as CREDIT_STYLES, type CreditStyleName as CreditStyle } from '../../story/provider';
