<?php
// SPDX-License-Identifier: MIT
// For the tests: comments may follow one another at once, and no picture is asked for elsewhere.
remove_all_actions( 'check_comment_flood' );
add_action( 'init', static fn () => remove_all_filters( 'wp_is_comment_flood' ) );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'wp_is_application_passwords_available', '__return_false' );
if ( defined( 'SITE_TIMES' ) && isset( $_SERVER['HTTP_WITHOUT_PLUGIN'] ) ) { // The same request without the plugin, for the bench.
	add_filter( 'pre_option_active_plugins', '__return_empty_array' );
}
if ( defined( 'SITE_TIMES' ) && isset( $_POST['comment'] ) ) { // What a comment costs in processor time, for the bench.
	$smpolicy_began = getrusage();
	register_shutdown_function(
		static function () use ( $smpolicy_began ): void {
			$now  = getrusage();
			$used = 0;
			foreach ( array( 'ru_utime', 'ru_stime' ) as $kind ) {
				$used += ( $now[ "$kind.tv_sec" ] - $smpolicy_began[ "$kind.tv_sec" ] ) * 1000000 + $now[ "$kind.tv_usec" ] - $smpolicy_began[ "$kind.tv_usec" ];
			}
			file_put_contents( SITE_TIMES, "$used\n", FILE_APPEND | LOCK_EX );
		}
	);
}
