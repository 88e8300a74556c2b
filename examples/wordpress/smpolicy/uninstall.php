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

if ( ! class_exists( Autoloader::class, false ) ) { // It was deactivated within this request.
	require __DIR__ . '/includes/class-autoloader.php';
	Autoloader::register( __DIR__ );
}

Installer::uninstall();
