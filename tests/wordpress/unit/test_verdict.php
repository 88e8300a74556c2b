<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use SmPolicy\Policy;
use Smpolicy_Plugin\Clause_Actions;
use Smpolicy_Plugin\Verdict;

require __DIR__ . '/harness.php';

function verdict( string $text, array $chosen = array(), string $urgent = 'flag', string $name = '' ): Verdict {
	$facts   = array( 'form' => 'comment', 'venue.kind' => 'official_page' );
	$reports = array( 'text' => Policy::default()->classify( $text, $facts ) );
	if ( '' !== $name ) {
		$reports['name'] = Policy::default()->classify( $name, $facts );
	}
	return Verdict::of_reports( $reports, new Clause_Actions( $chosen, $urgent ), 'extension' );
}

const SWEARS  = 'This is fucking bad welding.';
const PROFANE = 'official.moderation.profane';

run(
	'verdict',
	array(
		'criticism_is_never_held' => static function (): void {
			$lines = array_filter( file( __DIR__ . '/../../../lib/data/criticism.txt', FILE_IGNORE_NEW_LINES ), static fn ( $line ) => '' !== trim( $line ) && '#' !== $line[0] );
			equal( count( $lines ) > 40, true );
			foreach ( $lines as $line ) {
				$verdict = verdict( str_replace( '%s', 'Northwest Technology Center', $line ) );
				equal( Verdict::HELD === $verdict->state, false, $line );
			}
		},
		'a_ground_holds' => static function (): void {
			$verdict = verdict( SWEARS );
			equal( $verdict->state, Verdict::HELD );
			equal( in_array( PROFANE, $verdict->clauses(), true ), true );
			$places = $verdict->places( 'text', PROFANE );
			equal( substr( SWEARS, $places[0][0], $places[0][1] - $places[0][0] ), 'fucking' );
			equal( $verdict->places( 'name' ), array() );
		},
		'each_clause_as_chosen' => static function (): void {
			$all = array_fill_keys( verdict( SWEARS )->clauses(), 'flag' );
			equal( verdict( SWEARS, $all )->state, Verdict::FLAGGED );
			$none = array_fill_keys( array_keys( $all ), 'ignore' );
			equal( verdict( SWEARS, $none )->state, Verdict::CLEAR );
			equal( verdict( SWEARS, $none )->findings, array() );
			equal( verdict( SWEARS, array( PROFANE => 'nonsense' ) )->state, Verdict::HELD );
		},
		'advice_only_flags' => static function (): void {
			$actions = new Clause_Actions( array() );
			equal( array( $actions->of( 'x', 'advice' ), $actions->of( 'x', 'ground' ), $actions->of( 'x', 'unresolved' ), $actions->of( 'x', 'violation' ) ), array( 'flag', 'hold', 'hold', 'hold' ) );
		},
		'what_must_be_read_now_is_never_clear' => static function (): void {
			$threat = 'I will kill you tomorrow.';
			$none   = array_fill_keys( verdict( $threat )->clauses(), 'ignore' );
			equal( verdict( $threat, $none, 'hold' )->state, Verdict::HELD );
			equal( verdict( $threat, $none )->state, Verdict::FLAGGED );
			equal( verdict( $threat, $none )->urgent, array( 'threat' ) );
		},
		'a_name_is_read_too' => static function (): void {
			$verdict = verdict( 'Nice.', array(), 'flag', 'Fuck You' );
			equal( $verdict->state, Verdict::HELD );
			equal( array() !== $verdict->places( 'name' ), true );
		},
		'it_tells_who_read_it_deeply' => static function (): void {
			$policy  = Policy::default( deep: 'always', deepWeights: dirname( (string) getenv( 'SMPOLICY_COMMAND' ) ) . '/reader.weights' );
			$verdict = Verdict::of_reports( array( 'text' => $policy->classify( SWEARS ) ), new Clause_Actions( array() ), 'extension' );
			equal( array( $verdict->reader, verdict( SWEARS )->reader ), array( $policy->weights, '' ) );
			equal( Verdict::from_json( $verdict->to_json() )->reader, $policy->weights );
		},
		'it_is_kept_and_read_again' => static function (): void {
			foreach ( array( verdict( SWEARS ), verdict( 'Nice.' ), Verdict::unchecked( array( 'text' => 'x' ), 'policy' ) ) as $verdict ) {
				equal( get_object_vars( Verdict::from_json( $verdict->to_json() ) ), get_object_vars( $verdict ) );
			}
			foreach ( array( '', null, false, '[]', '{"state":1}', 'x', array() ) as $nothing ) {
				equal( Verdict::from_json( $nothing ), null );
			}
		},
		'it_holds_no_word_of_the_text' => static function (): void {
			$json = verdict( 'Call Maria Lopez at 580-555-0142, you stupid idiot.' )->to_json();
			foreach ( array( 'Maria', 'Lopez', '0142', 'stupid', 'idiot' ) as $word ) {
				equal( str_contains( $json, $word ), false, $word );
			}
		},
		'it_knows_its_text' => static function (): void {
			equal( verdict( SWEARS )->is_of( array( 'text' => SWEARS ) ), true );
			equal( verdict( SWEARS )->is_of( array( 'text' => SWEARS . ' ' ) ), false );
			equal( verdict( SWEARS )->without_places()->places( 'text' ), array() );
		},
	)
);
