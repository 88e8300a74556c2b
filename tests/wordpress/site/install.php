<?php
// SPDX-License-Identifier: MIT
// Installs WordPress, its people, and what they have written; tells their ids.
require __DIR__ . '/load.php';
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = 'correct horse battery staple';
wp_install( 'Northwest Technology Center', 'admin', 'admin@nwtech.example', true, '', $password );
wp_delete_comment( 1, true );
$people = array( 'admin' => 1 );
foreach ( array(
	'moderator' => 'editor',
	'teacher'   => 'author',
	'parent'    => 'subscriber',
	'maestra'   => 'administrator',
) as $name => $role ) {
	$people[ $name ] = wp_insert_user(
		array(
			'user_login'   => $name,
			'user_pass'    => $password,
			'user_email'   => "$name@nwtech.example",
			'display_name' => ucfirst( $name ),
			'role'         => $role,
		)
	);
}
foreach ( array(
	'comment_moderation'           => '',
	'comment_previously_approved'  => '',
	'moderation_notify'            => 1,
	'comments_notify'              => 0,
	'permalink_structure'          => '',
	'default_comment_status'       => 'open',
	'blog_public'                  => 0,
) as $option => $value ) {
	update_option( $option, $value );
}
update_user_meta( $people['maestra'], 'locale', 'es_MX' );
foreach ( $people as $person ) { // The greeting of the block editor hides what is behind it.
	update_user_meta( $person, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
$post = wp_insert_post(
	array(
		'post_title'   => 'New welding lab opens in Alva',
		'post_content' => "<!-- wp:paragraph -->\n<p>The welding lab on the Alva campus has twelve new booths. Evening classes begin on Monday; the board approved the money in June.</p>\n<!-- /wp:paragraph -->",
		'post_status'  => 'publish',
		'post_author'  => 1,
	)
);
$picture = imagecreatetruecolor( 640, 400 );
for ( $i = 0; $i < 12; $i++ ) {
	imagefilledrectangle( $picture, 10 + 52 * $i, 120, 52 + 52 * $i, 390, imagecolorallocate( $picture, 90 + 10 * $i, 120, 200 - 10 * $i ) );
}
ob_start();
imagepng( $picture );
$photo = wp_upload_bits( 'booths.png', null, ob_get_clean() );
$photo = wp_insert_attachment( array( 'post_title' => 'Booths', 'post_mime_type' => 'image/png', 'post_status' => 'inherit', 'post_author' => $people['teacher'] ), $photo['file'] );
require_once ABSPATH . 'wp-admin/includes/image.php';
wp_update_attachment_metadata( $photo, wp_generate_attachment_metadata( $photo, get_attached_file( $photo ) ) );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$failed = activate_plugin( 'smpolicy/smpolicy.php' );
if ( is_wp_error( $failed ) ) {
	fwrite( STDERR, $failed->get_error_message() );
	exit( 1 );
}
echo json_encode( array( 'picture' => wp_get_attachment_url( $photo ), 'post' => $post, 'photo' => $photo, 'people' => $people ) );
