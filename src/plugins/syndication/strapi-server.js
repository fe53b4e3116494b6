'use strict';
// Published package: ./dist/server. Inside this project the app's own build compiles server/src.
const path = require('path');
const local = global.strapi && !__dirname.split(path.sep).includes('node_modules');
module.exports = require(
  local
    ? path.join(strapi.dirs.dist.root, path.relative(strapi.dirs.app.root, __dirname), 'server', 'src')
    : './dist/server'
);
