/** Nothing of ours happens here: the plugin brings the rules, scripts/start.mjs the first run. */
export default {
  register() {},
  bootstrap() {},
};
