<?php
// SPDX-License-Identifier: MIT
// Loads the WordPress whose folder is the first argument.
$_SERVER['HTTP_HOST']      = getenv( 'SITE_HOST' );
$_SERVER['REQUEST_URI']    = '/';
$_SERVER['REMOTE_ADDR']    = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
