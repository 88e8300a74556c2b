// SPDX-License-Identifier: MIT
// The panel beside the draft, and the one before publishing.
( function ( wp, smpolicy ) {
	'use strict';

	const { createElement: el, Fragment, useEffect, useRef } = wp.element;
	const { Button, PanelBody, Spinner } = wp.components;
	const { useSelect } = wp.data;
	const { __, sprintf } = wp.i18n;
	const { PluginPrePublishPanel, PluginSidebar, PluginSidebarMoreMenuItem } = wp.editPost;

	const icon = el(
		'svg',
		{ viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
		el( 'path', { d: 'M5 4h14v11h-8l-4 4v-4H5z M8 8h8 M8 11h5', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } )
	);

	function useCheck() {
		return useSelect( ( select ) => {
			const store = select( 'smpolicy' );
			return { state: store.getState(), result: store.getResult(), error: store.getError() };
		}, [] );
	}

	// Where a finding goes, solved or acknowledged, the focus would go with it: the next one has it then, or the summary.
	function KeptFocus( { result, children, ...rest } ) {
		const box = useRef( null );
		const last = useRef( null );
		useEffect( () => {
			const held = last.current;
			const { ownerDocument } = box.current;
			if ( ! held || held.element.isConnected || ownerDocument.activeElement !== ownerDocument.body ) {
				return;
			}
			last.current = null;
			const sections = [ ...box.current.querySelectorAll( '.smpolicy-finding' ) ];
			const now = sections.find( ( section ) => section.dataset.key === held.key ) || sections[ held.index ] || sections[ sections.length - 1 ];
			( now ? now.querySelector( 'h3' ) : box.current.querySelector( '.smpolicy-summary' ) ).focus();
		}, [ result ] );
		function note( event ) {
			const section = event.target.closest( '.smpolicy-finding' );
			const sections = [ ...box.current.querySelectorAll( '.smpolicy-finding' ) ];
			last.current = section && { element: event.target, key: section.dataset.key, index: sections.indexOf( section ) };
		}
		return el( 'div', { ...rest, ref: box, onFocus: note }, children );
	}

	function Words( { finding } ) {
		if ( ! finding.words.length ) {
			return null;
		}
		const quoted = finding.words.map( ( words ) => '“' + ( words.length > 80 ? words.slice( 0, 80 ) + '…' : words ) + '”' ).join( ', ' );
		return el(
			'p',
			{ className: 'smpolicy-words' },
			smpolicy.isInTitle( finding ) && el( 'span', { className: 'smpolicy-where' }, __( 'In the title:', 'smpolicy' ) + ' ' ),
			finding.marks.length
				? el( Button, { variant: 'link', onClick: () => smpolicy.goTo( finding ), 'aria-label': __( 'Show in the text:', 'smpolicy' ) + ' ' + quoted }, quoted )
				: quoted
		);
	}

	function Finding( { finding, asks } ) {
		return el(
			'section',
			{ className: 'smpolicy-finding smpolicy-' + ( finding.acknowledged ? 'settled' : finding.status ), 'aria-label': finding.title, 'data-key': finding.key },
			el( 'h3', { tabIndex: -1 }, finding.title ),
			el( 'p', { className: 'smpolicy-about' }, el( 'span', { className: 'smpolicy-status' }, finding.label ), ' ', finding.place, ' ', el( 'code', null, finding.clause ) ),
			el( Words, { finding } ),
			el( 'p', null, finding.reason ),
			finding.questions.map( ( question ) => el( smpolicy.Question, { key: question.fact + question.media, question } ) ),
			el( 'p', { className: 'smpolicy-remedy' }, finding.remedy ),
			finding.acknowledged &&
				el(
					'p',
					{ className: 'smpolicy-acknowledged' },
					/* translators: 1: a person, 2: a date and time. */
					sprintf( __( 'Acknowledged by %1$s, %2$s.', 'smpolicy' ), finding.acknowledged.who, finding.acknowledged.when ),
					finding.acknowledged.note && el( 'q', null, finding.acknowledged.note )
				),
			asks && finding.open && el( smpolicy.Acknowledge, { finding } )
		);
	}

	function Findings() {
		const { state, result, error } = useCheck();
		return el(
			KeptFocus,
			{ result, className: 'smpolicy-panel', 'aria-busy': state === 'checking' },
			state === 'failed' && el( 'p', { role: 'status', className: 'smpolicy-failed' }, error ),
			result && el( 'p', { className: 'smpolicy-summary', tabIndex: -1 }, smpolicy.summary( result ), state === 'checking' && el( Spinner ) ),
			! result && state !== 'failed' && el( 'p', null, __( 'The draft is read a moment after you stop typing.', 'smpolicy' ) ),
			/* translators: %s: what the text shows. */
			result && result.urgent.length > 0 && el( 'p', { className: 'smpolicy-urgent' }, sprintf( __( 'A person should read this now: %s.', 'smpolicy' ), result.urgent.join( ', ' ) ) ),
			result && result.findings.map( ( finding ) => el( Finding, { key: finding.key, finding, asks: result.required } ) )
		);
	}

	function Sidebar() {
		const title = __( 'Social media policy', 'smpolicy' );
		return el(
			Fragment,
			null,
			el( PluginSidebarMoreMenuItem, { target: 'smpolicy', icon }, title ),
			el(
				PluginSidebar,
				{ name: 'smpolicy', title, icon },
				el( PanelBody, { title: __( 'Findings', 'smpolicy' ) }, el( Findings ) ),
				el( PanelBody, { title: __( 'About this post', 'smpolicy' ), initialOpen: false }, el( smpolicy.About ) ),
				el( 'p', { className: 'smpolicy-closing' }, __( 'It advises; you decide. The draft is read on this site and sent nowhere.', 'smpolicy' ) )
			)
		);
	}

	function BeforePublishing() {
		const { result, state, error } = useCheck();
		const open = smpolicy.openCount( result );
		let said = __( 'The draft is being read.', 'smpolicy' );
		if ( state === 'failed' ) {
			said = error;
		} else if ( result ) {
			said = smpolicy.summary( result );
		}
		return el(
			PluginPrePublishPanel,
			{ title: __( 'Social media policy', 'smpolicy' ) + ( open ? ': ' + open : '' ), initialOpen: true, icon },
			el(
				KeptFocus,
				{ result },
				el( 'p', { className: 'smpolicy-summary', tabIndex: -1 }, said ),
				result && result.required && open > 0 && el( 'p', null, __( 'Each open finding is to be solved or acknowledged before this can be published.', 'smpolicy' ) ),
				result && result.findings.map( ( finding ) => el( Finding, { key: finding.key, finding, asks: result.required } ) )
			)
		);
	}

	wp.plugins.registerPlugin( 'smpolicy', {
		icon,
		render: () => el( Fragment, null, el( Sidebar ), el( BeforePublishing ) ),
	} );
} )( window.wp, window.smpolicy );
