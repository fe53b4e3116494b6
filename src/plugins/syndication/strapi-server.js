'use strict';
// The app's own build compiles server/src; the published package has an entry of its own.
const path = require('path');
module.exports = require(path.join(strapi.dirs.dist.root, path.relative(strapi.dirs.app.root, __dirname), 'server', 'src'));
