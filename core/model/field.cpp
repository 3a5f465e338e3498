#include "core/model/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace retinue {

std::span<const Field> profileFields();
std::span<const Field> stateFields();
std::span<const Field> itemFields();
std::span<const Field> abilityFields();
std::span<const Field> presetFields();
std::span<const Field> campaignFields();
std::span<const Field> npcFields();
std::span<const Field> environmentFields();
std::span<const Field> sceneFields();
std::span<const Field> questFields();
std::span<const Field> narrativeFields();

std::span<const Field> fieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Profile:
        return profileFields();
    case RecordKind::State:
        return stateFields();
    case RecordKind::Campaign:
        return campaignFields();
    case RecordKind::Item:
        return itemFields();
    case RecordKind::Ability:
        return abilityFields();
    case RecordKind::Npc:
        return npcFields();
    case RecordKind::Environment:
        return environmentFields();
    case RecordKind::Scene:
        return sceneFields();
    case RecordKind::Quest:
        return questFields();
    case RecordKind::Narrative:
        return narrativeFields();
    case RecordKind::Preset:
        return presetFields();
    }
    return {};
}

const Field *findField(RecordKind kind, const QString &key)
{
    const auto rows = fieldsOf(kind);
    const auto it = std::ranges::find_if(rows, [&](const Field &f) { return key == QLatin1String(f.key); });
    return it == rows.end() ? nullptr : &*it;
}

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString helpOf(const Field &field)
{
    return *field.help ? QCoreApplication::translate("Field", field.help) : QString();
}

QString labelOf(FieldGroup group)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("FieldGroup", "Identity"), QT_TRANSLATE_NOOP("FieldGroup", "Look"),
        QT_TRANSLATE_NOOP("FieldGroup", "Story"),    QT_TRANSLATE_NOOP("FieldGroup", "Voice"),
        QT_TRANSLATE_NOOP("FieldGroup", "Portrait"), QT_TRANSLATE_NOOP("FieldGroup", "Vitals"),
        QT_TRANSLATE_NOOP("FieldGroup", "Stats"),    QT_TRANSLATE_NOOP("FieldGroup", "Gear"),
        QT_TRANSLATE_NOOP("FieldGroup", "Progress"), QT_TRANSLATE_NOOP("FieldGroup", "Settings"),
        QT_TRANSLATE_NOOP("FieldGroup", "Content"),  QT_TRANSLATE_NOOP("FieldGroup", "Record")};
    return QCoreApplication::translate("FieldGroup", names[static_cast<int>(group)]);
}

const QStringList &lookKeys()
{
    static const QStringList keys = {QStringLiteral("gender"),
                                     QStringLiteral("age_category"),
                                     QStringLiteral("build"),
                                     QStringLiteral("height_description"),
                                     QStringLiteral("facial_expression"),
                                     QStringLiteral("facial_features"),
                                     QStringLiteral("attire"),
                                     QStringLiteral("primary_weapon"),
                                     QStringLiteral("distinguishing_feature"),
                                     QStringLiteral("background_setting"),
                                     QStringLiteral("pose")};
    return keys;
}

const QStringList &portraitKeys()
{
    static const QStringList keys = {QStringLiteral("portrait_url"), QStringLiteral("portrait_path"),
                                     QStringLiteral("portrait_prompt")};
    return keys;
}

const QStringList &scoreKeys()
{
    static const QStringList keys = {QStringLiteral("strength"),     QStringLiteral("dexterity"),
                                     QStringLiteral("constitution"), QStringLiteral("intelligence"),
                                     QStringLiteral("wisdom"),       QStringLiteral("charisma")};
    return keys;
}

} // namespace retinue
