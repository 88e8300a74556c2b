<?php
/**
 * What was found in one text, as it is kept.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

use SmPolicy\Evidence;
use SmPolicy\Report;

/**
 * It holds places in the text and none of its words: those are in the text, and go when it goes. It knows nothing of
 * WordPress.
 */
final class Verdict {

	public const CLEAR     = 'clear';
	public const FLAGGED   = 'flagged';
	public const HELD      = 'held';
	public const UNCHECKED = 'unchecked';

	/**
	 * Made by of_reports(), unchecked() and from_json().
	 *
	 * @param string                     $state    One of the constants.
	 * @param int                        $time     When, in seconds since 1970.
	 * @param string                     $policy   Its id.
	 * @param string                     $version  Its version.
	 * @param string                     $digest   Its digest.
	 * @param string                     $driver   What read it: "extension" or "command".
	 * @param string                     $reader   The digest of the deep reader that read it, too; nothing: none did.
	 * @param string                     $text     A digest of the text that was read.
	 * @param list<array<string, mixed>> $findings Each with clause, status, modality, confidence, because, missing, field, ranges, action.
	 * @param list<string>               $urgent   Signals for which somebody should read it now.
	 * @param string                     $why      Where it could not be checked: why.
	 */
	private function __construct(
		public readonly string $state,
		public readonly int $time,
		public readonly string $policy,
		public readonly string $version,
		public readonly string $digest,
		public readonly string $driver,
		public readonly string $reader,
		public readonly string $text,
		public readonly array $findings,
		public readonly array $urgent,
		public readonly string $why,
	) {
	}

	/**
	 * Of reports about the parts of one text.
	 *
	 * @param array<string, Report> $reports By the part that they are about.
	 * @param Clause_Actions        $actions What each finding leads to.
	 * @param string                $driver  What read it.
	 */
	public static function of_reports( array $reports, Clause_Actions $actions, string $driver ): self {
		$findings = array();
		$urgent   = array();
		foreach ( $reports as $field => $report ) {
			foreach ( $report as $finding ) {
				$action = $actions->of( $finding->clause->id, $finding->status->value );
				if ( Clause_Actions::IGNORE !== $action ) {
					$findings[] = array(
						'clause'     => $finding->clause->id,
						'status'     => $finding->status->value,
						'modality'   => $finding->modality->value,
						'confidence' => $finding->confidence,
						'because'    => $finding->because,
						'missing'    => array_map( static fn ( $missing ) => array( $missing->fact, $missing->question ), $finding->missing ),
						'field'      => $field,
						'ranges'     => self::ranges( $finding->evidence ),
						'action'     => $action,
					);
				}
			}
			foreach ( $report->urgent as $each ) {
				$urgent[ $each->signal ] = true;
			}
		}
		$held   = in_array( Clause_Actions::HOLD, array_column( $findings, 'action' ), true ) || ( $urgent && $actions->holds_urgent() );
		$state  = $held ? self::HELD : ( $findings || $urgent ? self::FLAGGED : self::CLEAR );
		$policy = reset( $reports )->policy;
		$deeply = array_filter( $reports, static fn ( $report ) => $report->readDeeply() );
		return new self(
			$state,
			time(),
			$policy->id,
			$policy->version,
			$policy->digest,
			$driver,
			$deeply ? (string) $policy->weights : '',
			self::digest( array_map( static fn ( $report ) => $report->text, $reports ) ),
			$findings,
			array_keys( $urgent ),
			''
		);
	}

	/**
	 * Of a text that could not be read.
	 *
	 * @param array<string, string> $texts Its parts.
	 * @param string                $why   The kind of failure.
	 */
	public static function unchecked( array $texts, string $why ): self {
		return new self( self::UNCHECKED, time(), '', '', '', '', '', self::digest( $texts ), array(), array(), $why );
	}

	/**
	 * Of what to_json() wrote; null where it is nothing of that kind.
	 *
	 * @param mixed $json What was kept.
	 */
	public static function from_json( mixed $json ): ?self {
		$row = is_string( $json ) ? json_decode( $json, true ) : null;
		if ( ! is_array( $row ) || ! isset( $row['state'], $row['time'] ) ) {
			return null;
		}
		$row += array_fill_keys( array( 'policy', 'version', 'digest', 'driver', 'reader', 'text', 'why' ), '' ) + array_fill_keys( array( 'findings', 'urgent' ), array() );
		return new self(
			(string) $row['state'],
			(int) $row['time'],
			(string) $row['policy'],
			(string) $row['version'],
			(string) $row['digest'],
			(string) $row['driver'],
			(string) $row['reader'],
			(string) $row['text'],
			array_values( array_filter( (array) $row['findings'], static fn ( $finding ) => isset( $finding['clause'], $finding['status'], $finding['ranges'] ) ) ),
			array_map( 'strval', (array) $row['urgent'] ),
			(string) $row['why']
		);
	}

	/**
	 * As it is kept: in ASCII, of which the database need not ask whether its table can hold it.
	 */
	public function to_json(): string {
		return (string) json_encode( array_filter( get_object_vars( $this ), static fn ( $value ) => '' !== $value && array() !== $value ), JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}

	/**
	 * The clauses, each once, the weightiest first.
	 *
	 * @return list<string>
	 */
	public function clauses(): array {
		return array_values( array_unique( array_column( $this->findings, 'clause' ) ) );
	}

	/**
	 * Whether another says the same by the same policy, so that there is nothing new to record.
	 *
	 * @param self $other The other.
	 */
	public function says_the_same( self $other ): bool {
		return array( $this->state, $this->digest, $this->clauses(), $this->urgent ) === array( $other->state, $other->digest, $other->clauses(), $other->urgent );
	}

	/**
	 * Whether these are the words that were read: else the places are no more those of the words.
	 *
	 * @param array<string, string> $texts The text's parts.
	 */
	public function is_of( array $texts ): bool {
		return self::digest( $texts ) === $this->text;
	}

	/**
	 * The places of a part that any finding, or one clause's, rests on.
	 *
	 * @param string      $field  The part.
	 * @param string|null $clause The clause; null: any.
	 * @return list<array{int, int}>
	 */
	public function places( string $field, ?string $clause = null ): array {
		$places = array();
		foreach ( $this->findings as $finding ) {
			if ( ( $finding['field'] ?? '' ) === $field && ( null === $clause || $finding['clause'] === $clause ) ) {
				array_push( $places, ...$finding['ranges'] );
			}
		}
		return $places;
	}

	/**
	 * The same without places in the text, for who must be forgotten.
	 */
	public function without_places(): self {
		$findings = array_map( static fn ( $finding ) => array( 'ranges' => array() ) + $finding, $this->findings );
		return new self( $this->state, $this->time, $this->policy, $this->version, $this->digest, $this->driver, $this->reader, '', $findings, $this->urgent, $this->why );
	}

	/**
	 * A digest of a text's parts.
	 *
	 * @param array<string, string> $texts The parts.
	 */
	private static function digest( array $texts ): string {
		return substr( hash( 'sha256', implode( "\0", $texts ) ), 0, 16 );
	}

	/**
	 * The places of the text among evidence.
	 *
	 * @param list<Evidence> $evidence A finding's.
	 * @return list<array{int, int}>
	 */
	private static function ranges( array $evidence ): array {
		$ranges = array();
		foreach ( $evidence as $each ) {
			if ( null !== $each->start && null !== $each->end ) {
				$ranges[] = array( $each->start, $each->end );
			}
		}
		return $ranges;
	}
}
