<?php
// SPDX-License-Identifier: MIT
// Loads the WordPress whose folder is the first argument.
$_SERVER['HTTP_HOST']      = 'localhost';
$_SERVER['REMOTE_ADDR']    = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
