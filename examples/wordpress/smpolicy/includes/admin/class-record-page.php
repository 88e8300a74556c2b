<?php
/**
 * The page of the record.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Audit\Audit_Csv;
use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Labels;
use Smpolicy_Plugin\Policies;

/**
 * Below Tools, for who may see it: the newest lines, the older ones page by page, and all of them as CSV.
 */
final class Record_Page {

	public const SLUG    = 'smpolicy-record';
	private const EXPORT = 'smpolicy_export';
	private const SHOWN  = 50;
	private const BATCH  = 1000;

	/**
	 * The names of people, by their ids.
	 *
	 * @var array<int, string>
	 */
	private array $names = array();

	/**
	 * Made once.
	 *
	 * @param Audit    $audit    The record.
	 * @param Policies $policies The policy, for the titles of clauses.
	 */
	public function __construct( private readonly Audit $audit, private readonly Policies $policies ) {
	}

	/**
	 * Registers the page.
	 */
	public function register(): void {
		add_action( 'admin_menu', array( $this, 'add' ) );
	}

	/**
	 * Registers the export.
	 */
	public function register_export(): void {
		add_action( 'admin_post_' . self::EXPORT, array( $this, 'export' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public function add(): void {
		$title = __( 'Policy record', 'smpolicy' );
		$page  = add_management_page( $title, $title, Capabilities::AUDIT, self::SLUG, array( $this, 'show' ) );
		add_action( "admin_print_styles-$page", array( $this, 'styles' ) );
	}

	/**
	 * Its styles.
	 */
	public function styles(): void {
		wp_enqueue_style( 'smpolicy-admin', plugins_url( 'assets/admin.css', \Smpolicy_Plugin\PLUGIN_FILE ), array(), \Smpolicy_Plugin\VERSION );
	}

	/**
	 * Shows the page.
	 */
	public function show(): void {
		$before = isset( $_GET['before'] ) ? absint( $_GET['before'] ) : 0; // phpcs:ignore WordPress.Security.NonceVerification -- it only shows.
		$lines  = $this->audit->rows( $before, self::SHOWN, true );
		echo '<div class="wrap smpolicy-page"><h1>' . esc_html__( 'Policy record', 'smpolicy' ) . '</h1>';
		echo '<p>' . esc_html__( 'What was found and decided, when, by which policy and by whom. It holds no words of comments or posts.', 'smpolicy' ) . '</p>';
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '">';
		wp_nonce_field( self::EXPORT );
		echo '<input type="hidden" name="action" value="' . esc_attr( self::EXPORT ) . '">';
		submit_button( __( 'Export all as CSV', 'smpolicy' ), 'secondary', 'submit', false );
		echo '</form>';
		if ( ! $lines ) {
			echo '<p>' . esc_html__( 'Nothing has been recorded yet.', 'smpolicy' ) . '</p></div>';
			return;
		}
		echo '<div class="smpolicy-scroll" role="region" tabindex="0" aria-label="' . esc_attr__( 'Policy record', 'smpolicy' ) . '"><table class="widefat striped smpolicy-record"><thead><tr>';
		foreach ( array( __( 'Time', 'smpolicy' ), __( 'About', 'smpolicy' ), __( 'Decision', 'smpolicy' ), __( 'Clauses', 'smpolicy' ), __( 'Who decided', 'smpolicy' ), __( 'Policy', 'smpolicy' ) ) as $title ) {
			echo '<th scope="col">' . esc_html( $title ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( $lines as $line ) {
			$this->row( $line );
		}
		echo '</tbody></table></div>';
		if ( count( $lines ) === self::SHOWN ) {
			echo '<p><a class="button" href="' . esc_url( admin_url( 'tools.php?page=' . self::SLUG . '&before=' . end( $lines )->id ) ) . '">' . esc_html__( 'Older lines', 'smpolicy' ) . '</a></p>';
		}
		echo '</div>';
	}

	/**
	 * Sends the record.
	 */
	public function export(): void {
		check_admin_referer( self::EXPORT );
		if ( ! current_user_can( Capabilities::AUDIT ) ) {
			wp_die( esc_html__( 'You may not see the record.', 'smpolicy' ), 403 );
		}
		nocache_headers();
		header( 'Content-Type: text/csv; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="policy-record-' . gmdate( 'Y-m-d' ) . '.csv"' );
		$this->write( static fn ( string $bytes ) => print $bytes ); // phpcs:ignore WordPress.Security.EscapeOutput -- this is no HTML.
		exit;
	}

	/**
	 * Writes the record as CSV.
	 *
	 * @param callable(string): mixed $out Takes the bytes.
	 */
	public function write( callable $out ): void {
		$out( Audit_Csv::line( Audit_Csv::HEADER ) );
		$after = 0;
		do {
			$lines = $this->audit->rows( $after, self::BATCH );
			$full  = count( $lines ) === self::BATCH;
			foreach ( $lines as $line ) {
				$after = (int) $line->id;
				foreach ( Audit_Csv::rows( $line, $this->name( (int) $line->who, '' ) ) as $row ) {
					$out( Audit_Csv::line( $row ) );
				}
			}
		} while ( $full );
	}

	/**
	 * One line.
	 *
	 * @param object $line As the table has it.
	 */
	private function row( object $line ): void {
		$clauses = array();
		foreach ( array_filter( explode( ' ', $line->clauses ) ) as $id ) {
			$clauses[] = esc_html( $this->policies->title( $id ) ) . ' <code>' . esc_html( $id ) . '</code>';
		}
		if ( '' !== $line->note ) {
			$clauses[] = '<q>' . esc_html( $line->note ) . '</q>';
		}
		printf(
			'<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>',
			esc_html( get_date_from_gmt( $line->time, 'Y-m-d H:i:s' ) ),
			$this->about( $line ), // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
			esc_html( Labels::decision( $line->decision ) ),
			implode( '<br>', $clauses ), // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
			esc_html( $this->name( (int) $line->who, __( 'by rule', 'smpolicy' ) ) ),
			'' === $line->policy ? '' : esc_html( "{$line->policy} {$line->version}" ) . '<br><code title="' . esc_attr( $line->digest ) . '">' . esc_html( substr( $line->digest, 0, 12 ) ) . '</code>' . $this->reader( $line ) // phpcs:ignore WordPress.Security.EscapeOutput
		);
	}

	/**
	 * The deep reader, where it had a part in it.
	 *
	 * @param object $line As the table has it.
	 */
	private function reader( object $line ): string {
		$digest = $line->reader ?? '';
		return '' === $digest ? '' : '<br>' . esc_html__( 'Deep reader', 'smpolicy' ) . ' <code title="' . esc_attr( $digest ) . '">' . esc_html( substr( $digest, 0, 12 ) ) . '</code>';
	}

	/**
	 * What a line is about, with a link where that is still there.
	 *
	 * @param object $line As the table has it.
	 */
	private function about( object $line ): string {
		$id   = (int) $line->object;
		$link = Audit::COMMENT === $line->about ? ( get_comment( $id ) ? get_edit_comment_link( $id ) : '' ) : get_edit_post_link( $id );
		$kind = match ( $line->about ) {
			Audit::COMMENT => __( 'Comment', 'smpolicy' ),
			Audit::POST    => __( 'Post', 'smpolicy' ),
			default        => __( 'Photo or file', 'smpolicy' ),
		};
		$text = esc_html( "$kind $id" );
		return $link ? '<a href="' . esc_url( $link ) . '">' . $text . '</a>' : $text;
	}

	/**
	 * The name of somebody.
	 *
	 * @param int    $id     Who.
	 * @param string $nobody What stands where nobody decided.
	 */
	private function name( int $id, string $nobody ): string {
		if ( 0 === $id ) {
			return $nobody;
		}
		return $this->names[ $id ] ??= get_userdata( $id )->user_login ?? "#$id";
	}
}
