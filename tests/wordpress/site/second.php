<?php
// SPDX-License-Identifier: MIT
// A second site of the network, and the plugin for both.
require __DIR__ . '/load.php';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$second = wp_insert_site(
	array(
		'domain'  => getenv( 'SITE_HOST' ),
		'path'    => '/second/',
		'title'   => 'Second',
		'user_id' => 1,
	)
);
if ( is_wp_error( $second ) ) {
	fwrite( STDERR, $second->get_error_message() );
	exit( 1 );
}
switch_to_blog( $second );
update_option( 'comment_moderation', '' );
update_option( 'comment_previously_approved', '' );
restore_current_blog();
$failed = activate_plugin( 'smpolicy/smpolicy.php', '', true );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
