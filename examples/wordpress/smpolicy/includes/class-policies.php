<?php
/**
 * The policy in use.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

use SmPolicy\Clause;
use SmPolicy\Policy;

/**
 * Opens the policy that the settings name, in the language that a reader or the site has. Where it cannot be opened, that
 * is noted and there is none: nothing here throws.
 */
final class Policies {

	/**
	 * For what a text is read: the settings say for which of these the deep reader is asked.
	 */
	public const DRAFTS   = 'drafts';
	public const RECHECK  = 'recheck';
	public const COMMENTS = 'comments';
	public const USES     = array( self::DRAFTS, self::RECHECK, self::COMMENTS );

	/**
	 * What was opened in this request, false where it failed.
	 *
	 * @var array<string, Policy|false>
	 */
	private array $opened = array();

	/**
	 * Made once.
	 *
	 * @param Settings $settings Which policy.
	 * @param Failures $failures Where it is noted that it cannot be opened.
	 */
	public function __construct( private readonly Settings $settings, private readonly Failures $failures ) {
	}

	/**
	 * The policy, or null where it cannot be opened.
	 *
	 * @param string|null $language Of its words; null: as the settings say for who is reading.
	 */
	public function get( ?string $language = null ): ?Policy {
		$language ??= $this->language();
		$key        = get_current_blog_id() . ':' . $this->settings->get( 'revision' ) . ':' . $language;
		if ( ! isset( $this->opened[ $key ] ) ) {
			try {
				$this->opened[ $key ] = self::open( self::path( $this->settings->all() ), $this->settings->get( 'roster_file' ), $language );
			} catch ( \Throwable $failure ) { // Whatever it is, the site goes on.
				$this->opened[ $key ] = false;
				$this->failures->add( 'policy', $failure );
			}
		}
		return $this->opened[ $key ] ? $this->opened[ $key ] : null;
	}

	/**
	 * The policy to read texts of one use by, with the deep reader where the settings want it for them. Where that cannot be
	 * opened they are read without it, and it is noted.
	 *
	 * @param string $use One of USES.
	 */
	public function reading( string $use ): ?Policy {
		if ( ! $this->reads_deeply( $use ) ) {
			return $this->get();
		}
		$language = $this->language();
		$key      = get_current_blog_id() . ':' . $this->settings->get( 'revision' ) . ':' . $language . ':deep';
		if ( ! isset( $this->opened[ $key ] ) ) {
			$plain = $this->get( $language );
			try {
				$this->opened[ $key ] = null === $plain ? false : $this->open_deep( $language );
			} catch ( \Throwable $failure ) { // It reads less well without, and goes on.
				$this->opened[ $key ] = $plain;
				$this->failures->add( 'reader', $failure );
			}
		}
		return $this->opened[ $key ] ? $this->opened[ $key ] : null;
	}

	/**
	 * Whether the settings want the deep reader for texts of one use.
	 *
	 * @param string $use One of USES.
	 */
	public function reads_deeply( string $use ): bool {
		return 'off' !== $this->settings->get( 'deep' ) && in_array( $use, $this->settings->get( 'deep_for' ), true );
	}

	/**
	 * The policy in use with its deep reader.
	 *
	 * @param string $language Of its words.
	 * @throws \Throwable Whatever is wrong with it.
	 */
	public function open_deep( string $language ): Policy {
		return self::open( self::path( $this->settings->all() ), $this->settings->get( 'roster_file' ), $language, $this->settings->get( 'deep' ), $this->settings->get( 'deep_weights' ) );
	}

	/**
	 * Opens a policy.
	 *
	 * @param string|null $path     A policy file; null: the built-in policy.
	 * @param string      $roster   A roster file, or nothing.
	 * @param string      $language Of its words.
	 * @param string      $deep     When the deep reader reads: "off", "unsure" or "always".
	 * @param string      $weights  The file of its weights; nothing: where it is installed.
	 * @throws \Throwable Whatever is wrong with it.
	 */
	public static function open( ?string $path, string $roster, string $language, string $deep = 'off', string $weights = '' ): Policy {
		if ( ! class_exists( Policy::class ) ) {
			throw new \RuntimeException( 'the folder binding/ is missing from the plugin: install it again' );
		}
		if ( defined( 'SMPOLICY_COMMAND' ) ) {
			putenv( 'SMPOLICY_COMMAND=' . SMPOLICY_COMMAND ); // phpcs:ignore -- the binding reads it there.
		}
		$roster  = '' === $roster ? null : $roster;
		$weights = '' === $weights || 'off' === $deep ? null : $weights;
		return null === $path ? Policy::default( $roster, $language, $deep, $weights ) : Policy::load( $path, $roster, $language, $deep, $weights );
	}

	/**
	 * The file of the policy that settings name; null: the built-in one.
	 *
	 * @param array<string, mixed> $settings As Settings::all() gives them.
	 */
	public static function path( array $settings ): ?string {
		if ( Policy_Overlay::is_needed( $settings ) ) {
			return Private_Folder::path( 'policy.yaml' );
		}
		return match ( $settings['source'] ) {
			'file'  => $settings['policy_file'],
			'text'  => Private_Folder::path( 'base.yaml' ),
			default => null,
		};
	}

	/**
	 * A clause in the reader's language, or null.
	 *
	 * @param string $id Its id.
	 */
	public function clause( string $id ): ?Clause {
		return $this->get()?->clause( $id );
	}

	/**
	 * The title of a clause; its id where the policy does not have it any more.
	 *
	 * @param string $id Its id.
	 */
	public function title( string $id ): string {
		return $this->clause( $id )?->title ?? $id;
	}

	/**
	 * The language of who is reading: what the settings say, or that of the user.
	 */
	public function language(): string {
		$chosen = $this->settings->get( 'language' );
		if ( 'auto' !== $chosen ) {
			return $chosen;
		}
		return str_starts_with( determine_locale(), 'es' ) ? 'es' : 'en';
	}
}
