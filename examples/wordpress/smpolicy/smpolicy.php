<?php
/**
 * Plugin Name:       Social Media Policy
 * Description:       Reads comments and drafts by your organization's social media policy, on this server, and says which clause each touches, why, and what to do. It advises; a person decides.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      8.2
 * License:           MIT
 * License URI:       https://spdx.org/licenses/MIT.html
 * Text Domain:       smpolicy
 * Domain Path:       /languages
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

namespace Smpolicy_Plugin;

defined( 'ABSPATH' ) || exit;

const VERSION     = '1.0.0';
const PLUGIN_FILE = __FILE__;

if ( ! extension_loaded( 'mbstring' ) ) { // WordPress can do without; this cannot, and must not take the site down.
	add_action(
		'admin_notices',
		static function (): void {
			echo '<div class="notice notice-error"><p>' . esc_html__( 'The social media policy does nothing: it needs the PHP extension mbstring.', 'smpolicy' ) . '</p></div>';
		}
	);
	return;
}

require __DIR__ . '/includes/class-autoloader.php';
Autoloader::register( __DIR__ );

register_activation_hook( __FILE__, array( Installer::class, 'activate' ) );
register_deactivation_hook( __FILE__, array( Installer::class, 'deactivate' ) );

Plugin::instance()->register();
