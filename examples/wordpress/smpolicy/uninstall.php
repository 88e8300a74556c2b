<?php
/**
 * Removes all that the plugin made.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

namespace Smpolicy_Plugin;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/class-autoloader.php';
Autoloader::register( __DIR__ );

Installer::uninstall();
