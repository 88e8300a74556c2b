<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Plugin;

// What it asks of WordPress.
function get_current_blog_id(): int {
	return \Smpolicy_Tests\Sites::$current;
}

function get_option( string $name, mixed $default = false ): mixed {
	return $default;
}

function determine_locale(): string {
	return 'en_US';
}

namespace Smpolicy_Plugin\Comments;

function get_current_blog_id(): int {
	return \Smpolicy_Tests\Sites::$current;
}

function get_post( int $id ): object {
	return (object) array(
		'post_title'   => 'Post ' . $id . ' of site ' . \Smpolicy_Tests\Sites::$current,
		'post_content' => '',
	);
}

function is_wp_error(): bool {
	return false;
}

function wp_unslash( string $text ): string {
	return stripslashes( $text );
}

function user_can( int $user ): bool {
	return 1 === $user;
}

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Comments\Comment_Checker;
use Smpolicy_Plugin\Comments\Comment_Gate;
use Smpolicy_Plugin\Comments\Comment_Store;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

require __DIR__ . '/harness.php';

final class Sites {
	public static int $current = 1;
}

function checker(): Comment_Checker {
	$settings = new Settings();
	$failures = new Failures();
	return new Comment_Checker( new Policies( $settings, $failures ), $settings, $failures );
}

function decided( array $changes, int|string $approved = 1 ): int|string {
	$gate = new Comment_Gate( checker(), new Comment_Store( new Audit( new Failures() ) ) );
	return $gate->decide( $approved, $changes + array( 'comment_content' => 'Damn, that lab.', 'comment_post_ID' => 7, 'comment_type' => 'comment' ) );
}

run(
	'comment_gate',
	array(
		'a_ground_waits' => static function (): void {
			equal( decided( array() ), 0 );
			equal( decided( array( 'comment_type' => '' ) ), 0 );
			equal( decided( array( 'comment_content' => 'The board wasted our money on this lab and should resign.' ) ), 1 );
		},
		'what_others_decided_is_never_softened' => static function (): void {
			foreach ( array( 0, 'spam', 'trash' ) as $approved ) {
				equal( decided( array(), $approved ), $approved );
				equal( decided( array( 'comment_content' => 'Nice.' ), $approved ), $approved );
			}
		},
		'who_would_release_it_is_not_held' => static function (): void {
			equal( decided( array( 'user_id' => 1 ) ), 1 );
		},
		'what_is_no_comment_of_the_public_is_left_alone' => static function (): void {
			equal( decided( array( 'comment_type' => 'order_note' ) ), 1 );
		},
		'a_topic_is_that_of_its_site' => static function (): void {
			$checker = checker();
			$topic   = new \ReflectionMethod( $checker, 'topic' );
			foreach ( array( 1, 2, 1 ) as Sites::$current ) {
				equal( trim( $topic->invoke( $checker, 7 ) ), 'Post 7 of site ' . Sites::$current );
			}
		},
		'few_topics_are_kept' => static function (): void {
			$checker = checker();
			$topic   = new \ReflectionMethod( $checker, 'topic' );
			$kept    = new \ReflectionProperty( $checker, 'topics' );
			$most    = 0;
			for ( $post = 1; $post <= 1000; $post++ ) {
				$topic->invoke( $checker, $post );
				$most = max( $most, count( $kept->getValue( $checker ) ) );
			}
			equal( $most, 100 );
		},
	)
);
