<?php
// SPDX-License-Identifier: MIT
// Makes a network of the site.
require __DIR__ . '/load.php';
define( 'WP_INSTALLING_NETWORK', true );
define( 'WP_NETWORK_ADMIN', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
deactivate_plugins( 'smpolicy/smpolicy.php' );
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
	$wpdb->$table = $name;
}
install_network();
$failed = populate_network( 1, getenv( 'SITE_HOST' ), 'admin@nwtech.example', 'Network', '/', false );
if ( is_wp_error( $failed ) && 'no_wildcard_dns' !== $failed->get_error_code() ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
