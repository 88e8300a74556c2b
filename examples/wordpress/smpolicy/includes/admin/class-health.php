<?php
/**
 * How the plugin does.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use SmPolicy\Library;
use SmPolicy\Policy;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

/**
 * The facts of it, for the health panel, WordPress' own Site Health and the command line.
 */
final class Health {

	/**
	 * Made once.
	 *
	 * @param Settings $settings Which policy.
	 * @param Policies $policies The policy.
	 */
	public function __construct( private readonly Settings $settings, private readonly Policies $policies ) {
	}

	/**
	 * Name and value of each.
	 *
	 * @return array<string, array{0: string, 1: string}>
	 */
	public function facts(): array {
		$policy = $this->policies->get();
		$driver = class_exists( Policy::class ) ? Policy::driver() : '';
		$facts  = array(
			'works'   => array( __( 'Comments and drafts are checked', 'smpolicy' ), null === $policy ? __( 'No', 'smpolicy' ) : __( 'Yes', 'smpolicy' ) ),
			'driver'  => array(
				__( 'Driver', 'smpolicy' ),
				match ( $driver ) {
					'extension' => __( 'The PHP extension', 'smpolicy' ),
					'command'   => __( 'The command smpolicy, started anew by each request: slower than the extension', 'smpolicy' ),
					default     => __( 'None', 'smpolicy' ),
				},
			),
			'library' => array( __( 'Library', 'smpolicy' ), self::version( 'version' ) ),
			'data'    => array( __( 'Data', 'smpolicy' ), self::version( 'dataVersion' ) ),
			'plugin'  => array( __( 'Plugin', 'smpolicy' ), \Smpolicy_Plugin\VERSION ),
		);
		if ( null !== $policy ) {
			$facts += array(
				'policy'  => array( __( 'Policy', 'smpolicy' ), "{$policy->title} ({$policy->id}, {$policy->version})" ),
				'digest'  => array( __( 'Digest', 'smpolicy' ), $policy->digest ),
				'clauses' => array( __( 'Clauses', 'smpolicy' ), (string) count( $policy->clauses() ) ),
				'takes'   => array( __( 'One comment takes', 'smpolicy' ), self::taken( $policy ) ),
			);
		}
		$facts['reader'] = array( __( 'Deep reader', 'smpolicy' ), $this->reader() );
		$facts['file']   = array( __( 'Policy file', 'smpolicy' ), Policies::path( $this->settings->all() ) ?? __( 'Built in', 'smpolicy' ) );
		return $facts;
	}

	/**
	 * Which weights the deep reader has, for what it is asked, and how long it takes.
	 */
	private function reader(): string {
		$uses = array_filter( Policies::USES, array( $this->policies, 'reads_deeply' ) );
		if ( ! $uses ) {
			return __( 'Off', 'smpolicy' );
		}
		try {
			$policy = $this->policies->open_deep( 'en' );
			$reads  = array_map(
				static fn ( $use ) => match ( $use ) {
					Policies::DRAFTS  => __( 'drafts', 'smpolicy' ),
					Policies::RECHECK => __( 'comments that are checked again', 'smpolicy' ),
					default           => __( 'comments as they come in', 'smpolicy' ),
				},
				$uses
			);
			/* translators: 1: a digest, 2: what it reads, 3: how long it takes. */
			return sprintf( __( 'Weights %1$s; reads %2$s; one comment takes %3$s', 'smpolicy' ), $policy->weights, implode( ', ', $reads ), self::taken( $policy ) );
		} catch ( \Throwable $failure ) {
			return $failure->getMessage();
		}
	}

	/**
	 * A version of the library.
	 *
	 * @param string $which The method that tells it.
	 */
	private static function version( string $which ): string {
		try {
			return class_exists( Library::class ) ? Library::$which() : '';
		} catch ( \Throwable ) { // The panel says already that nothing works.
			return '';
		}
	}

	/**
	 * How long one comment takes.
	 *
	 * @param Policy $policy The policy.
	 */
	private static function taken( Policy $policy ): string {
		try {
			$facts = array(
				'form'       => 'comment',
				'venue.kind' => 'official_page',
			);
			$policy->classify( 'Will there be evening classes?', $facts );
			$began = hrtime( true );
			$policy->classify( 'Is there still room in the welding class on Monday evening? My son would like to come along.', $facts );
			/* translators: %s: a number. */
			return sprintf( __( '%s ms', 'smpolicy' ), number_format_i18n( ( hrtime( true ) - $began ) / 1e6, 2 ) );
		} catch ( \Throwable $failure ) {
			return $failure->getMessage();
		}
	}
}
