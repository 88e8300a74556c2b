<?php
// SPDX-License-Identifier: MIT
// For the tests: comments may follow one another at once, and no picture is asked for elsewhere.
remove_all_actions( 'check_comment_flood' );
add_action( 'init', static fn () => remove_all_filters( 'wp_is_comment_flood' ) );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'wp_is_application_passwords_available', '__return_false' );
