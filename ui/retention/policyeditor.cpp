// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/policyeditor.h"

#include "ui/retention/policystore.h"
#include "ui/support/mnemonic.h"
#include "ui/support/showntext.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QTimeZone>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tidemark::ui {

namespace {

constexpr int kTagsField = 100;
constexpr int kZoneField = 101;
constexpr int kNoMerging = -1;

struct Preset {
    const char* name;
    RetentionPolicy policy;
};

std::vector<Preset> presets()
{
    const auto make = [](std::uint32_t last, std::uint32_t hourly, std::uint32_t daily, std::uint32_t weekly,
                         std::uint32_t monthly, std::uint32_t yearly) {
        RetentionPolicy policy;
        policy.keepLast = last;
        policy.keepHourly = hourly;
        policy.keepDaily = daily;
        policy.keepWeekly = weekly;
        policy.keepMonthly = monthly;
        policy.keepYearly = yearly;
        return policy;
    };
    return {
        {QT_TRANSLATE_NOOP("tidemark::ui::PolicyEditor", "The last 10"), make(10, 0, 0, 0, 0, 0)},
        {QT_TRANSLATE_NOOP("tidemark::ui::PolicyEditor", "A day of hours, a week of days"), make(0, 24, 7, 0, 0, 0)},
        {QT_TRANSLATE_NOOP("tidemark::ui::PolicyEditor", "A week of days, a month of weeks, a year of months"),
         make(0, 0, 7, 4, 12, 0)},
        {QT_TRANSLATE_NOOP("tidemark::ui::PolicyEditor", "A month of days, a year of months, all years"),
         make(0, 0, 31, 0, 12, 99)},
    };
}

/// What a line can hold: tags are separated by commas, so one with a comma cannot be typed.
QString tagsText(const std::vector<std::string>& tags)
{
    QStringList shown;
    for (const std::string& tag : tags)
        shown += shownText(tag);
    return shown.join(QStringLiteral(", "));
}

std::vector<std::string> tagsIn(const QString& text)
{
    std::vector<std::string> tags;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const std::string tag = part.trimmed().toStdString();
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

/// Completes the tag behind the last comma.
class LastTagCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* line = qobject_cast<const QLineEdit*>(widget());
        const QString before = line != nullptr ? line->text() : QString();
        const qsizetype comma = before.lastIndexOf(u',');
        const QString tag = QCompleter::pathFromIndex(index);
        return comma < 0 ? tag : QString(before.left(comma + 1) + u' ' + tag);
    }
    QStringList splitPath(const QString& path) const override
    {
        return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
    }
};

} // namespace

/// One step of editing. Edits of one field after each other become one step.
class PolicyEditor::Change final : public QUndoCommand {
public:
    Change(PolicyEditor& editor, RetentionPolicy after, int field, const QString& text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_before(editor.m_policy)
        , m_after(std::move(after))
        , m_field(field)
    {
    }
    void redo() override { m_editor.apply(m_after); }
    void undo() override { m_editor.apply(m_before); }
    int id() const override { return m_field; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* change = static_cast<const Change*>(other);
        m_after = change->m_after;
        setObsolete(samePolicy(m_before, m_after));
        return true;
    }

private:
    PolicyEditor& m_editor;
    RetentionPolicy m_before;
    RetentionPolicy m_after;
    int m_field;
};

PolicyEditor::PolicyEditor(QWidget* parent) : QWidget(parent), m_knownTags(new QStringListModel(this))
{
    setObjectName(QStringLiteral("policyEditor"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);

    m_presets = new QComboBox(this);
    m_presets->setObjectName(QStringLiteral("policyPresets"));
    m_presets->setAccessibleName(tr("Presets"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(16);
    m_presets->addItem(tr("Choose…", "a preset"));
    for (const Preset& preset : presets())
        m_presets->addItem(tr(preset.name));
    connect(m_presets, &QComboBox::activated, this, &PolicyEditor::applyPreset);
    form->addRow(tr("P&reset:"), m_presets);

    addNumber(form, tr("Keep &last:"), QStringLiteral("keepLast"), tr(" snapshots"), &RetentionPolicy::keepLast);
    addNumber(form, tr("&Hourly:"), QStringLiteral("keepHourly"), tr(" hours"), &RetentionPolicy::keepHourly);
    addNumber(form, tr("&Daily:"), QStringLiteral("keepDaily"), tr(" days"), &RetentionPolicy::keepDaily);
    addNumber(form, tr("&Weekly:"), QStringLiteral("keepWeekly"), tr(" weeks"), &RetentionPolicy::keepWeekly);
    addNumber(form, tr("&Monthly:"), QStringLiteral("keepMonthly"), tr(" months"), &RetentionPolicy::keepMonthly);
    addNumber(form, tr("&Yearly:"), QStringLiteral("keepYearly"), tr(" years"), &RetentionPolicy::keepYearly);

    m_tags = new QLineEdit(this);
    m_tags->setObjectName(QStringLiteral("keepTags"));
    m_tags->setAccessibleName(tr("Keep all snapshots with one of these tags"));
    m_tags->setPlaceholderText(tr("release, audit", "an example of tags"));
    m_tags->setToolTip(tr("All snapshots with one of these tags stay; commas separate them"));
    auto* completer = new LastTagCompleter(m_knownTags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setCompleter(completer);
    connect(m_tags, &QLineEdit::textChanged, this, &PolicyEditor::readTags);
    m_tags->installEventFilter(this);
    form->addRow(tr("Keep &tags:"), m_tags);

    m_zone = new QComboBox(this);
    m_zone->setObjectName(QStringLiteral("policyZone"));
    m_zone->setAccessibleName(tr("Time zone whose hours and days count"));
    m_zone->setToolTip(tr("Whose hours, days and weeks count"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    const QString system = QString::fromStdString(systemTimeZone());
    m_zone->addItem(tr("%1 (this computer)", "a time zone").arg(system), system);
    m_zone->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        const QString name = QString::fromLatin1(zone);
        if (name != system && name != QStringLiteral("UTC") && !name.startsWith(QStringLiteral("UTC+")) &&
            !name.startsWith(QStringLiteral("UTC-"))) // Qt's own names, which no zone database has.
            m_zone->addItem(name, name);
    }
    connect(m_zone, &QComboBox::activated, this, [this](int index) {
        RetentionPolicy policy = m_policy;
        policy.timeZone = m_zone->itemData(index).toString().toStdString();
        push(policy, kZoneField, tr("Change the time zone"));
    });
    form->addRow(tr("Time &zone:"), m_zone);
    showZone(systemTimeZone());
}

QSpinBox* PolicyEditor::addNumber(QFormLayout* form, const QString& title, const QString& name, const QString& suffix,
                                  std::uint32_t RetentionPolicy::*member)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, kMostKept);
    box->setSpecialValueText(tr("not used"));
    box->setSuffix(suffix);
    box->setAccelerated(true);
    box->setAccessibleName(fieldName(title));
    const int field = static_cast<int>(m_numbers.size());
    connect(box, &QSpinBox::valueChanged, this, [this, member, field, title](int value) {
        if (m_showing)
            return;
        RetentionPolicy policy = m_policy;
        policy.*member = static_cast<std::uint32_t>(value);
        push(policy, field, tr("Change “%1”", "a field").arg(fieldName(title)));
    });
    box->installEventFilter(this);
    form->addRow(title, box);
    m_numbers.push_back({box, member});
    return box;
}

void PolicyEditor::setPolicy(const RetentionPolicy& policy)
{
    m_undo.clear();
    apply(policy);
}

void PolicyEditor::changeTo(const RetentionPolicy& policy, const QString& text)
{
    push(policy, kNoMerging, text);
}

void PolicyEditor::setKnownTags(const QStringList& tags)
{
    if (m_knownTags->stringList() != tags)
        m_knownTags->setStringList(tags);
}

void PolicyEditor::apply(const RetentionPolicy& policy)
{
    m_policy = policy;
    m_showing = true;
    for (const Number& number : m_numbers)
        number.box->setValue(static_cast<int>(std::min<std::uint32_t>(policy.*number.member, kMostKept)));
    if (tagsIn(m_tags->text()) != policy.keepTags) // Else somebody types: a comma at the end is no tag yet.
        m_tags->setText(tagsText(policy.keepTags));
    showZone(policy.timeZone);
    m_showing = false;
    emit policyChanged();
}

void PolicyEditor::push(const RetentionPolicy& policy, int field, const QString& text)
{
    if (!samePolicy(policy, m_policy))
        m_undo.push(new Change(*this, policy, field, text));
}

void PolicyEditor::readTags(const QString& text)
{
    if (m_showing)
        return;
    RetentionPolicy policy = m_policy;
    policy.keepTags = tagsIn(text);
    push(policy, kTagsField, tr("Change the tags to keep"));
}

void PolicyEditor::applyPreset(int index)
{
    const std::vector<Preset> all = presets();
    if (index < 1 || index > static_cast<int>(all.size()))
        return;
    RetentionPolicy policy = all[static_cast<std::size_t>(index) - 1].policy;
    policy.keepTags = m_policy.keepTags;
    policy.timeZone = m_policy.timeZone;
    push(policy, kNoMerging, tr("Preset: %1").arg(m_presets->itemText(index)));
    // It is a way to fill the fields, not a field: what is filled in may be changed.
    m_presets->setCurrentIndex(0);
}

void PolicyEditor::showZone(const std::string& zone)
{
    const QString name = zone.empty() ? QStringLiteral("UTC") : QString::fromStdString(zone);
    int index = m_zone->findData(name);
    if (index < 0) {
        m_zone->addItem(shownText(zone), name);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
}

bool PolicyEditor::eventFilter(QObject* watched, QEvent* event)
{
    // The fields would undo their own text only, and the window an edit of a snapshot.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || key->matches(QKeySequence::Redo)) {
            if (event->type() == QEvent::ShortcutOverride)
                key->accept();
            else if (undo)
                m_undo.undo();
            else
                m_undo.redo();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tidemark::ui
