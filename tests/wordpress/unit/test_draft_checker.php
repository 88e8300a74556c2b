<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Plugin;

// What it asks of WordPress.
function get_current_blog_id(): int {
	return 1;
}

function get_option( string $name, mixed $default = false ): mixed {
	return $default;
}

function determine_locale(): string {
	return 'en_US';
}

function __( string $text ): string {
	return $text;
}

namespace Smpolicy_Plugin\Editor;

function get_current_user_id(): int {
	return \Smpolicy_Tests\Who::$is_there;
}

function get_post_field( string $field, int $post ): string {
	return 'post_author' === $field && \Smpolicy_Tests\POST === $post ? (string) \Smpolicy_Tests\SPEAKER : '';
}

function get_userdata( int $id ): object|false {
	return 0 === $id ? false : (object) array( 'roles' => \Smpolicy_Tests\SPEAKER === $id ? array( 'editor' ) : array( 'author' ) );
}

function get_post_meta(): array {
	return array();
}

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Editor\Acknowledgements;
use Smpolicy_Plugin\Editor\Draft;
use Smpolicy_Plugin\Editor\Draft_Checker;
use Smpolicy_Plugin\Editor\Draft_Facts;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Media\Media_Facts;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

require __DIR__ . '/harness.php';

const POST    = 7;
const SPEAKER = 5; // May speak for the organization, as editors may.
const TEACHER = 6;

final class Who {
	public static int $is_there = 0;
}

function clauses( int $who, int $post ): array {
	$settings      = new Settings();
	$failures      = new Failures();
	$policies      = new Policies( $settings, $failures );
	$audit         = new Audit( $failures );
	$checker       = new Draft_Checker( $policies, new Draft_Facts( $settings ), new Media_Facts( $audit ), new Acknowledgements( $audit, $policies ), $failures );
	$draft         = Draft::of_pieces( array( array( 'id' => 'title', 'text' => 'On behalf of Northwest Technology Center, we announce that enrollment opens Monday.' ) ), array() );
	Who::$is_there = $who;
	return array_column( $checker->check( $draft, array(), 'post', $post )['findings'], 'clause' );
}

run(
	'draft_checker',
	array(
		'who_speaks_is_who_publishes' => static function (): void {
			equal( in_array( 'official.spokesperson', clauses( TEACHER, POST ), true ), true );
			equal( in_array( 'official.spokesperson', clauses( SPEAKER, POST ), true ), false );
		},
		'a_scheduled_post_is_its_authors' => static function (): void {
			equal( in_array( 'official.spokesperson', clauses( 0, POST ), true ), false );
			equal( in_array( 'official.spokesperson', clauses( 0, 0 ), true ), true, 'of whom nothing is known' );
		},
	)
);
