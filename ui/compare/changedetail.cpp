// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/changedetail.h"

#include "ui/compare/factmodel.h"
#include "ui/support/actiondialog.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QSyntaxHighlighter>
#include <QTreeView>
#include <QVBoxLayout>

namespace tidemark::ui {

namespace {

/// Tints the lines that only one side has; their marks say it without the tint.
class DiffHighlighter final : public QSyntaxHighlighter {
public:
    explicit DiffHighlighter(QPlainTextEdit* edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString& text) override
    {
        const Tokens& tokens = tokensOf(m_edit->palette());
        if (text.startsWith(u'−'))
            setFormat(0, static_cast<int>(text.size()), tokens.damaged);
        else if (text.startsWith(u'+'))
            setFormat(0, static_cast<int>(text.size()), tokens.ok);
    }

private:
    QPlainTextEdit* m_edit;
};

} // namespace

ChangeDetail::ChangeDetail(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("changeDetail"));
    m_title = makeTextLabel(QStringLiteral("changeDetailTitle"), this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_words = makeTextLabel(QStringLiteral("changeDetailWords"), this);
    m_model = new FactModel(this);
    m_facts = new QTreeView(this);
    m_facts->setObjectName(QStringLiteral("changeDetailFacts"));
    m_facts->setAccessibleName(tr("The vector in A and in B"));
    m_facts->setModel(m_model);
    m_facts->setRootIsDecorated(false);
    m_facts->setUniformRowHeights(true);
    m_facts->setAllColumnsShowFocus(true);
    m_facts->setAlternatingRowColors(true);
    m_facts->header()->setStretchLastSection(false);
    m_facts->header()->setSectionResizeMode(FactModel::NameColumn, QHeaderView::ResizeToContents);
    m_facts->header()->setSectionResizeMode(FactModel::FirstColumn, QHeaderView::Stretch);
    m_facts->header()->setSectionResizeMode(FactModel::SecondColumn, QHeaderView::Stretch);
    const auto makeText = [this](const QString& objectName, const QString& accessibleName) {
        auto* text = new QPlainTextEdit(this);
        text->setObjectName(objectName);
        text->setAccessibleName(accessibleName);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setLayoutDirection(Qt::LeftToRight); // It is JSON.
        new DiffHighlighter(text);
        return text;
    };
    m_first = makeText(QStringLiteral("changeDetailFirst"), tr("Metadata in A"));
    m_second = makeText(QStringLiteral("changeDetailSecond"), tr("Metadata in B"));
    // Lines of both sides stand beside each other.
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, m_second->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_second->verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(),
            &QScrollBar::setValue);
    m_note = makeTextLabel(QStringLiteral("changeDetailNote"), this);

    auto* metadata = new QWidget(this);
    auto* texts = new QHBoxLayout;
    const std::pair<QPlainTextEdit*, QString> sides[] = {{m_first, tr("Metadata in A")},
                                                         {m_second, tr("Metadata in B")}};
    for (const auto& [text, title] : sides) {
        auto* column = new QVBoxLayout;
        auto* label = new QLabel(title, metadata);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        column->addWidget(text, 1);
        texts->addLayout(column, 1);
    }
    auto* metadataLayout = new QVBoxLayout(metadata);
    metadataLayout->setContentsMargins(0, 0, 0, 0);
    metadataLayout->addLayout(texts, 1);
    metadataLayout->addWidget(m_note);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("changeDetailSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_facts);
    splitter->addWidget(metadata);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(splitter, 1);
    showNothing();
}

void ChangeDetail::showNothing()
{
    setLabelText(m_title, tr("No vector is chosen. Choose one above to see both versions of it."));
    setLabelText(m_words, {});
    setLabelText(m_note, {});
    m_model->setFacts({});
    setMetadata({});
}

void ChangeDetail::showFetching(const QString& id)
{
    showNothing();
    setLabelText(m_title, id);
    setLabelText(m_words, tr("Fetching both versions…"));
}

void ChangeDetail::showFailure(const QString& id, const Error& error)
{
    showNothing();
    const ErrorText text = errorText(error);
    setLabelText(m_title, id);
    setLabelText(m_words, tr("It could not be read: %1 (%2). %3", "headline, detail and advice of an error")
                              .arg(text.headline, text.detail.left(500), text.advice));
}

void ChangeDetail::showComparison(const QString& id, ChangeKind kind, const RowComparison& comparison)
{
    setLabelText(m_title, tr("%1: %2", "an id, what happened to it").arg(id, changeWord(kind)));
    QString words = comparison.distance;
    if (!comparison.inFirst && !comparison.inSecond)
        words = tr("Neither side has it any more. Compare again.");
    else if (!comparison.inFirst)
        words = tr("Only B has it.");
    else if (!comparison.inSecond)
        words = tr("Only A has it.");
    setLabelText(m_words, words);
    setLabelText(m_note, comparison.metadataNote);
    m_model->setFacts(comparison.facts);
    setMetadata(comparison.metadata);
}

void ChangeDetail::setMetadata(const std::vector<DiffLine>& lines)
{
    QStringList first;
    QStringList second;
    for (const DiffLine& line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            first += QStringLiteral("  ") + line.text;
            second += QStringLiteral("  ") + line.text;
            break;
        case DiffLine::Kind::Removed:
            first += QStringLiteral("− ") + line.text;
            second += QString();
            break;
        case DiffLine::Kind::Added:
            first += QString();
            second += QStringLiteral("+ ") + line.text;
            break;
        }
    }
    m_first->setPlainText(first.join(u'\n'));
    m_second->setPlainText(second.join(u'\n'));
}

} // namespace tidemark::ui
