<?php
/**
 * The page of the settings.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Failures;
use Smpolicy_Plugin\Policies;
use Smpolicy_Plugin\Settings;

/**
 * Its tabs, and what is done when a form on it is sent. It works without JavaScript.
 */
final class Settings_Page {

	public const SLUG   = 'smpolicy';
	private const NONCE = 'smpolicy_settings';

	/**
	 * What is wrong with what was sent.
	 *
	 * @var list<array{message: string, source: string}>
	 */
	private array $errors = array();

	/**
	 * What was sent and not kept.
	 *
	 * @var array<string, mixed>|null
	 */
	private ?array $sent = null;

	/**
	 * Made once.
	 *
	 * @param Settings $settings What was chosen.
	 * @param Policies $policies The policy.
	 * @param Failures $failures What went wrong.
	 */
	public function __construct( private readonly Settings $settings, private readonly Policies $policies, private readonly Failures $failures ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( \Smpolicy_Plugin\PLUGIN_FILE ), array( $this, 'link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public function add(): void {
		$title = __( 'Social media policy', 'smpolicy' );
		$page  = add_options_page( $title, $title, Capabilities::MANAGE, self::SLUG, array( $this, 'show' ) );
		add_action( "load-$page", array( $this, 'handle' ) );
		add_action( "admin_print_styles-$page", array( $this, 'styles' ) );
	}

	/**
	 * A link to it in the list of plugins.
	 *
	 * @param list<string> $links Those of WordPress and others.
	 * @return list<string>
	 */
	public function link( $links ) {
		array_unshift( $links, '<a href="' . esc_url( self::url() ) . '">' . esc_html__( 'Settings', 'smpolicy' ) . '</a>' );
		return $links;
	}

	/**
	 * The address of a tab.
	 *
	 * @param string $tab Its name.
	 */
	public static function url( string $tab = 'settings' ): string {
		return admin_url( 'options-general.php?page=' . self::SLUG . ( 'settings' === $tab ? '' : "&tab=$tab" ) );
	}

	/**
	 * Its styles.
	 */
	public function styles(): void {
		wp_enqueue_style( 'smpolicy-admin', plugins_url( 'assets/admin.css', \Smpolicy_Plugin\PLUGIN_FILE ), array(), \Smpolicy_Plugin\VERSION );
	}

	/**
	 * Does what a form asks.
	 */
	public function handle(): void {
		if ( ! isset( $_POST['smpolicy_do'] ) || ! current_user_can( Capabilities::MANAGE ) ) {
			return;
		}
		check_admin_referer( self::NONCE );
		if ( 'forget_failures' === $_POST['smpolicy_do'] ) {
			$this->failures->clear();
			wp_safe_redirect( self::url( 'health' ) );
			exit;
		}
		$this->save( wp_unslash( $_POST ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Settings_Input reads each field as what it is.
	}

	/**
	 * Keeps settings without errors.
	 *
	 * @param array<string, mixed> $form What the form holds.
	 */
	private function save( array $form ): void {
		[ $settings, $unread ] = Settings_Input::read( $this->settings->with_text(), $form, array_keys( wp_roles()->roles ) );
		foreach ( $unread as $line ) {
			$this->errors[] = array(
				'message' => __( 'A threshold is the name of a signal, a colon and a number from 0 to 1. This line is none:', 'smpolicy' ),
				'source'  => $line,
			);
		}
		$alone = ! $this->errors && $this->settings->lock();
		if ( $alone ) {
			$this->errors = Policy_Check::errors( $settings );
		}
		$revision = is_string( $form['revision'] ?? null ) ? (int) $form['revision'] : -1;
		if ( ! $this->errors && ! ( $alone && $this->settings->save( $settings, $revision ) ) ) {
			$this->errors[] = array(
				'message' => __( 'Somebody else has changed the settings in the meantime, so yours are not saved. They still stand below; look at those of the other in a second window.', 'smpolicy' ),
				'source'  => '',
			);
		}
		if ( ! $this->errors ) {
			try {
				Policy_Check::write( $settings );
			} catch ( \RuntimeException $failure ) { // The settings are saved; what is missing of the policy is told on every page.
				$this->failures->add( 'policy', $failure );
			}
			wp_safe_redirect( add_query_arg( 'saved', '1', self::url() ) );
			exit;
		}
		$this->sent = array( 'revision' => $revision ) + $settings;
	}

	/**
	 * Shows the page.
	 */
	public function show(): void {
		$tabs = array(
			'settings' => __( 'Settings', 'smpolicy' ),
			'health'   => __( 'Health', 'smpolicy' ),
			'import'   => __( 'Existing comments', 'smpolicy' ),
		);
		$tab  = isset( $_GET['tab'], $tabs[ $_GET['tab'] ] ) ? sanitize_key( $_GET['tab'] ) : 'settings'; // phpcs:ignore WordPress.Security.NonceVerification -- it only shows.
		echo '<div class="wrap smpolicy-page"><h1>' . esc_html__( 'Social media policy', 'smpolicy' ) . '</h1>';
		echo '<nav class="nav-tab-wrapper" aria-label="' . esc_attr__( 'Parts of this page', 'smpolicy' ) . '">';
		foreach ( $tabs as $name => $title ) {
			printf( '<a href="%s" class="nav-tab%s"%s>%s</a>', esc_url( self::url( $name ) ), $name === $tab ? ' nav-tab-active' : '', $name === $tab ? ' aria-current="page"' : '', esc_html( $title ) );
		}
		echo '</nav>';
		match ( $tab ) {
			'health' => ( new Health_Panel( $this->settings, $this->policies, $this->failures ) )->show( self::NONCE ),
			'import' => ( new Import_Panel() )->show(),
			default  => $this->show_settings(),
		};
		echo '</div>';
	}

	/**
	 * Shows the settings.
	 */
	private function show_settings(): void {
		if ( isset( $_GET['saved'] ) && ! $this->errors ) { // phpcs:ignore WordPress.Security.NonceVerification -- it only tells.
			self::notice( 'success', __( 'The settings are saved, and the policy was checked.', 'smpolicy' ), array() );
			$warnings = Policy_Check::warnings( $this->settings->all() );
			if ( $warnings ) {
				self::notice( 'warning', __( 'It is in use, and something in it is doubtful:', 'smpolicy' ), $warnings );
			}
		}
		if ( $this->errors ) {
			self::notice( 'error', __( 'Nothing is saved yet, and the policy in use stays as it was:', 'smpolicy' ), $this->errors );
		}
		( new Settings_Form( $this->sent ?? $this->settings->with_text(), $this->policies ) )->show( self::NONCE );
	}

	/**
	 * Shows a notice.
	 *
	 * @param string                                       $kind  "success", "warning" or "error".
	 * @param string                                       $said  What is said.
	 * @param list<array{message: string, source: string}> $lines What it is about.
	 */
	private static function notice( string $kind, string $said, array $lines ): void {
		printf( '<div class="notice notice-%s"%s><p>%s</p>', esc_attr( $kind ), 'error' === $kind ? ' role="alert"' : '', esc_html( $said ) );
		if ( $lines ) {
			echo '<ul class="smpolicy-errors">';
			foreach ( $lines as $line ) {
				echo '<li>' . esc_html( $line['message'] ) . ( '' === $line['source'] ? '' : '<pre tabindex="0">' . esc_html( $line['source'] ) . '</pre>' ) . '</li>';
			}
			echo '</ul>';
		}
		echo '</div>';
	}
}
