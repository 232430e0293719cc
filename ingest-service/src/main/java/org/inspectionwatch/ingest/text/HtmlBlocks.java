package org.inspectionwatch.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.text.Block;
import org.inspectionwatch.contracts.text.BlockRole;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a page in one walk over its nodes, without recursion. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> BLOCK_TAGS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "time",
            "title",
            "tr",
            "ul");
    private static final Set<String> UNREAD_TAGS = Set.of(
            "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "textarea", "select", "head");
    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");
    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?:^|[ _-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|comments?|disqus|related|recommended|teasers?|promo"
                    + "|advert|ads|subscribe|subscription|newsletter|share|sharing|social|cookies?|paywall|signup|most-read|trending"
                    + "|skip|banner|jobs)(?:$|[ _-])");

    private final TextLimits limits;
    private final List<Block> found = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private BlockRole role = BlockRole.PARAGRAPH;
    private @Nullable Node unread;
    private @Nullable Node furniture;

    HtmlBlocks(TextLimits limits) {
        this.limits = limits;
    }

    /** The blocks so far; the page's title stands in for a headline where there is none. */
    List<Block> blocks(String title) {
        flush();
        String text = Blanks.collapse(title, limits.blockLength());
        boolean hasHeadline =
                found.stream().anyMatch(block -> block.role() == BlockRole.HEADLINE && !block.boilerplate());
        if (!hasHeadline && !text.isEmpty()) {
            found.addFirst(new Block(BlockRole.HEADLINE, text, false));
        }
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (unread != null || found.size() >= limits.blocks()) {
            return;
        }
        if (node instanceof TextNode text) {
            if (open.length() < limits.blockLength()) {
                open.append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (UNREAD_TAGS.contains(tag) || element.hasAttr("hidden")) {
            unread = element;
            return;
        }
        if (tag.equals("td") || tag.equals("th")) {
            open.append(element.previousElementSibling() == null ? " " : " | ");
        } else if (BLOCK_TAGS.contains(tag)) {
            flush();
            role = roleOf(element, tag);
        }
        if (furniture == null && isFurniture(element, tag)) {
            flush();
            furniture = element;
        }
    }

    /** The very node that was entered, not one that equals it. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public void tail(Node node, int depth) {
        if (node == unread) {
            unread = null;
            return;
        }
        if (unread == null && node instanceof Element element && BLOCK_TAGS.contains(element.normalName())) {
            flush();
            role = BlockRole.PARAGRAPH;
        }
        if (node == furniture) {
            flush();
            furniture = null;
        }
    }

    private void flush() {
        String text = Blanks.collapse(open.toString(), limits.blockLength());
        open.setLength(0);
        if (!text.isEmpty() && found.size() < limits.blocks()) {
            found.add(new Block(shaped(role, text), text, furniture != null));
        }
    }

    /** A paragraph that is shaped like a byline or a caption is one; other markup is believed. */
    private static BlockRole shaped(BlockRole role, String text) {
        if (role != BlockRole.PARAGRAPH) {
            return role;
        }
        BlockRole shape = BlockShape.of(text);
        return shape == BlockRole.BYLINE || shape == BlockRole.CAPTION ? shape : role;
    }

    private static BlockRole roleOf(Element element, String tag) {
        return switch (tag) {
            case "h1" -> BlockRole.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6", "legend", "summary" -> BlockRole.HEADING;
            case "li", "dd", "dt" -> BlockRole.LIST_ITEM;
            case "blockquote" -> BlockRole.QUOTE;
            case "figcaption", "caption" -> BlockRole.CAPTION;
            case "time", "address" -> BlockRole.BYLINE;
            case "tr" -> BlockRole.TABLE_ROW;
            case "p", "div" -> within(element);
            default -> BlockRole.PARAGRAPH;
        };
    }

    /** A paragraph inside a list item, a quotation or a caption keeps the role of what holds it. */
    private static BlockRole within(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return BlockRole.PARAGRAPH;
        }
        return switch (parent.normalName()) {
            case "li" -> BlockRole.LIST_ITEM;
            case "blockquote" -> BlockRole.QUOTE;
            case "figcaption", "figure" -> BlockRole.CAPTION;
            default -> BlockRole.PARAGRAPH;
        };
    }

    private static boolean isFurniture(Element element, String tag) {
        if (FURNITURE_TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1
                && names.length() < 300
                && FURNITURE_NAME.matcher(names.strip()).find();
    }
}
