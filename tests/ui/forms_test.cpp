#include "core/model/field.h"
#include "core/record/record.h"
#include "ui/forms/characterform.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldeditors.h"
#include "ui/forms/fieldvalue.h"
#include "ui/forms/growingtextedit.h"
#include "ui/forms/numberbox.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace retinue;

/// QCOMPARE cannot be given a Json.
#define COMPARE_JSON(actual, ...) QCOMPARE(toPythonText(actual), toPythonText(Json(__VA_ARGS__)))

namespace {

const QList<RecordKind> allKinds = {RecordKind::Profile,     RecordKind::State,   RecordKind::Campaign,
                                    RecordKind::Item,        RecordKind::Ability, RecordKind::Npc,
                                    RecordKind::Environment, RecordKind::Scene,   RecordKind::Quest,
                                    RecordKind::Narrative,   RecordKind::Preset};

/// A value that fits @p field.
Json sampleOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return field.minimum + 1;
    case FieldType::Decimal:
        return 1.5;
    case FieldType::Flag:
        return true;
    case FieldType::Timestamp:
        return "2025-10-13T11:00:00";
    case FieldType::TextList:
        return Json::array({"one", "two\nlines", 3, Json{{"text", "four"}}});
    case FieldType::NarrativeList:
        return Json::array({Json{{"content", "It began."}}});
    case FieldType::ItemMap:
        return Json{{"rope", {{"name", "Rope"}, {"quantity", 2}, {"x_own", 1.50}}}, {"odd", "no object"}};
    case FieldType::AbilityMap:
        return Json{{"wind", {{"name", "Wind"}, {"uses_left", 1}, {"uses_max", 2}}}};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return "Something of their own";
    default:
        return Json{{"a", Json{{"b", 1}}}};
    }
}

QList<Json> oddValues()
{
    return {nullptr,
            "",
            "text",
            7,
            -1,
            99999,
            1.0,
            std::nan(""),
            false,
            Json::array(),
            Json::array({"a", 1, nullptr}),
            Json::object(),
            Json{{"k", Json::array({1, 2})}},
            "two\r\nlines"};
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldHasAnEditorThatKeepsItsValue();
    void everyEditorShowsAndKeepsOddValues();
    void choicesOfferVocabularyAndOwnValuesAndTakeAnyText();
    void aKnownChoiceShowsItsLabelAndStoresItsValue();
    void leavingAChoiceDoesNotChangeItsCase();
    void numbersOutsideTheRangeAreShownButNotTyped();
    void aListKeepsElementsThatAreNotText();
    void conditionsAreChipsThatCanBeAddedAndTakenAway();
    void anItemChangesOnlyWhatWasTouched();
    void itemsAreAddedWithTheKeysOfTheirNeighbours();
    void escapeRestoresTheStoredValue();
    void typingIsOneEditAfterAPause();
    void leavingAFieldStoresAtOnce();
    void whatChangedOutsideKeepsTheTyping();
    void showingSomebodyElseStoresFirst();
    void editingOneFieldTellsExactlyThatKey();
    void aReadOnlyFormTakesNoTyping();
    void aFieldIsFoundInItsTab();

private:
    std::unique_ptr<FieldEditor> make(RecordKind kind, const char *key)
    {
        const Field *field = findField(kind, QLatin1String(key));
        Q_ASSERT(field);
        return std::unique_ptr<FieldEditor>(makeFieldEditor(*field, m_services, m_suggestions));
    }
    std::unique_ptr<CharacterForm> makeForm();

    Services m_services;
    FieldSuggestions m_suggestions;
};

void FormsTest::initTestCase()
{
    QFile file(QStringLiteral(RETINUE_SOURCE_DIR "/resources/rules/dnd5e.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto rules = Ruleset::fromJson(file.readAll(), file.fileName());
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().message));
    m_services.rules = *rules;
    m_suggestions.add(QStringLiteral("race"), QStringLiteral("Mushroom Folk"));
}

std::unique_ptr<CharacterForm> FormsTest::makeForm()
{
    auto form = std::make_unique<CharacterForm>(m_services);
    form->setTabs({{QStringLiteral("Look"), {{{}, fieldsIn(RecordKind::Profile, {FieldGroup::Look}), false}}, {}},
                   {QStringLiteral("Story"), {{{}, fieldsIn(RecordKind::Profile, {FieldGroup::Story}), false}}, {}}},
                  m_suggestions);
    form->resize(420, 600);
    form->show();
    return form;
}

void FormsTest::everyFieldHasAnEditorThatKeepsItsValue()
{
    for (const RecordKind kind : allKinds) {
        for (const Field &field : fieldsOf(kind)) {
            const std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, m_services, m_suggestions));
            QVERIFY2(editor, field.key);
            const Json value = sampleOf(field);
            QVERIFY2(fitsField(field, value), field.key);
            editor->setValue(value);
            QVERIFY2(sameValue(editor->value(), value), field.key);
            QVERIFY2(!editor->isEdited(), field.key);
            QCOMPARE(editor->isReadOnly(), !field.editable);
        }
    }
}

void FormsTest::everyEditorShowsAndKeepsOddValues()
{
    for (const RecordKind kind : allKinds) {
        for (const Field &field : fieldsOf(kind)) {
            const std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, m_services, m_suggestions));
            editor->show();
            for (const Json &value : oddValues()) {
                editor->setValue(value);
                const QByteArray where = QByteArray(field.key) + ' ' + toPythonText(value);
                QVERIFY2(sameValue(editor->value(), value), where.constData());
                QVERIFY2(!editor->isEdited(), where.constData());
                QVERIFY2(fitsField(field, value) != editor->toolTip().contains(QStringLiteral("does not fit")),
                         where.constData());
            }
        }
    }
}

void FormsTest::choicesOfferVocabularyAndOwnValuesAndTakeAnyText()
{
    const auto editor = make(RecordKind::Profile, "race");
    auto *box = editor->findChild<QComboBox *>();
    QVERIFY(box->findText(QStringLiteral("Human")) >= 0);
    QVERIFY(box->findText(QStringLiteral("Mushroom Folk")) > box->findText(QStringLiteral("Human")));
    editor->setValue("Cloud");
    QCOMPARE(box->currentText(), QStringLiteral("Cloud"));
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Thunder"));
    QCOMPARE(textOf(editor->value()), QStringLiteral("Thunder"));
    box->lineEdit()->clear();
    COMPARE_JSON(editor->value(), Json(""));
}

void FormsTest::aKnownChoiceShowsItsLabelAndStoresItsValue()
{
    const auto editor = make(RecordKind::State, "status");
    auto *box = editor->findChild<QComboBox *>();
    const QList<VocabularyEntry> statuses = m_services.rules.vocabulary(QStringLiteral("statuses"));
    QVERIFY(!statuses.isEmpty());
    for (const VocabularyEntry &status : statuses) {
        editor->setValue(toJson(status.value));
        QCOMPARE(box->currentText(), status.label);
    }
    box->setEditText(statuses.first().label.toUpper());
    QCOMPARE(textOf(editor->value()), statuses.first().value);
    editor->setValue("sort of fine");
    QCOMPARE(box->currentText(), QStringLiteral("sort of fine"));
}

void FormsTest::leavingAChoiceDoesNotChangeItsCase()
{
    const auto editor = make(RecordKind::Profile, "race");
    editor->setValue("human");
    editor->show();
    QSignalSpy edits(editor.get(), &FieldEditor::edited);
    auto *line = editor->findChild<QComboBox *>()->lineEdit();
    editor->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    emit line->editingFinished();
    QCOMPARE(line->text(), QStringLiteral("human"));
    QCOMPARE(edits.count(), 0);
}

void FormsTest::numbersOutsideTheRangeAreShownButNotTyped()
{
    const auto editor = make(RecordKind::State, "level");
    auto *box = editor->findChild<NumberBox *>();
    editor->setValue(57);
    QCOMPARE(box->text(), QStringLiteral("57"));
    QVERIFY(editor->problem().isEmpty());
    box->setText(QStringLiteral("58"));
    QVERIFY(editor->problem().contains(QStringLiteral("1")));
    COMPARE_JSON(editor->value(), Json(57));
    box->setText(QStringLiteral("three"));
    QVERIFY(!editor->problem().isEmpty());
    box->setText(QStringLiteral("12"));
    QVERIFY(editor->problem().isEmpty());
    COMPARE_JSON(editor->value(), Json(12));
    box->stepBy(1);
    COMPARE_JSON(editor->value(), Json(13));
    box->setText(QStringLiteral("20"));
    box->stepBy(1);
    COMPARE_JSON(editor->value(), Json(20));
    editor->setValue("three");
    QCOMPARE(box->text(), QStringLiteral("three"));
}

void FormsTest::aListKeepsElementsThatAreNotText()
{
    const auto editor = make(RecordKind::State, "dialog_history");
    editor->setValue(Json::array({"hello", Json{{"who", "Kara"}}, 3}));
    auto *text = editor->findChild<GrowingTextEdit *>();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("bye"));
    COMPARE_JSON(editor->value(), Json::array({"hello", Json{{"who", "Kara"}}, 3, "bye"}));
}

void FormsTest::conditionsAreChipsThatCanBeAddedAndTakenAway()
{
    const auto editor = make(RecordKind::State, "status_effects");
    editor->show();
    const QList<VocabularyEntry> known = m_services.rules.vocabulary(QStringLiteral("conditions"));
    QVERIFY(!known.isEmpty());
    editor->setValue(Json::array({"blessed by a cow", 7}));
    QCOMPARE(editor->findChildren<Chip *>().size(), 2);
    auto *line = editor->findChild<QComboBox *>()->lineEdit();
    QTest::keyClicks(line, known.first().label.toUpper());
    QTest::keyClick(line, Qt::Key_Return);
    COMPARE_JSON(editor->value(), Json::array({"blessed by a cow", 7, known.first().value.toStdString()}));
    for (Chip *chip : editor->findChildren<Chip *>()) {
        if (chip->text() == QLatin1String("blessed by a cow") && chip->isVisible())
            emit chip->removeRequested();
    }
    COMPARE_JSON(editor->value(), Json::array({7, known.first().value.toStdString()}));
}

void FormsTest::anItemChangesOnlyWhatWasTouched()
{
    const auto editor = make(RecordKind::State, "inventory");
    const Json stored = {{"sword", {{"name", "Sword"}, {"equipped", true}, {"x", 1.5}}},
                         {"rope", {{"name", "Rope"}, {"quantity", 2}}},
                         {"odd", 7}};
    editor->setValue(stored);
    const auto ticks = editor->findChildren<QCheckBox *>();
    QCOMPARE(ticks.size(), 2);
    QVERIFY(ticks[0]->isChecked());
    ticks[0]->click();
    Json expected = stored;
    expected["sword"]["equipped"] = false;
    COMPARE_JSON(editor->value(), expected);
    editor->setValue(stored);
    editor->findChildren<NumberBox *>().at(1)->setText(QStringLiteral("5"));
    expected = stored;
    expected["rope"]["quantity"] = 5;
    COMPARE_JSON(editor->value(), expected);
    editor->setValue(stored);
    editor->findChildren<QToolButton *>().first()->click();
    expected = stored;
    expected.erase("sword");
    COMPARE_JSON(editor->value(), expected);
}

void FormsTest::itemsAreAddedWithTheKeysOfTheirNeighbours()
{
    const auto editor = make(RecordKind::State, "inventory");
    editor->show();
    const auto add = [&](const QString &text) {
        auto *line = qobject_cast<QLineEdit *>(editor->focusProxy());
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    editor->setValue({{"rope", {{"name", "Rope"}}}});
    QSignalSpy finished(editor.get(), &FieldEditor::finished);
    add(QStringLiteral("5 Torches"));
    QVERIFY(finished.count() >= 1);
    COMPARE_JSON(editor->value()["torches"], (Json{{"name", "Torches"}, {"quantity", 5}, {"item_type", "misc"}}));
    add(QStringLiteral("Rope"));
    COMPARE_JSON(editor->value()["rope_2"], (Json{{"name", "Rope"}, {"item_type", "misc"}}));
    editor->setValue({{"rope", {{"item_id", "rope"}, {"name", "Rope"}}}});
    add(QStringLiteral("Lamp"));
    QCOMPARE(textOf(editor->value()["lamp"], "item_id"), QStringLiteral("lamp"));
    QVERIFY(editor->value()["lamp"].contains("weight_lbs"));
}

void FormsTest::escapeRestoresTheStoredValue()
{
    const auto editor = make(RecordKind::Profile, "height_description");
    editor->setValue("tall");
    editor->show();
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("er"));
    QVERIFY(editor->isEdited());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!editor->isEdited());
    QCOMPARE(line->text(), QStringLiteral("tall"));
}

void FormsTest::typingIsOneEditAfterAPause()
{
    const auto editor = make(RecordKind::Profile, "attire");
    EditSession session(nullptr, 20);
    session.add(editor.get());
    session.load(Json{{"attire", "cloak"}});
    QSignalSpy spy(&session, &EditSession::valueEdited);
    QTest::keyClicks(editor->findChild<GrowingTextEdit *>(), QStringLiteral("red "));
    QCOMPARE(spy.count(), 4);
    QVERIFY(!spy.last().at(2).toBool());
    QTRY_COMPARE(spy.count(), 5);
    QVERIFY(spy.last().at(2).toBool());
    QCOMPARE(textOf(spy.last().at(1).value<Json>()), QStringLiteral("red cloak"));
    QVERIFY(!session.hasPending());
}

void FormsTest::leavingAFieldStoresAtOnce()
{
    const auto form = makeForm();
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    form->load(Json{{"build", "Slender"}, {"primary_weapon", "axe"}});
    QSignalSpy spy(form.get(), &CharacterForm::valueEdited);
    QVERIFY(form->focusField(QStringLiteral("primary_weapon")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("great "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(spy.last().at(2).toBool());
    QCOMPARE(spy.last().at(0).toString(), QStringLiteral("primary_weapon"));
}

void FormsTest::whatChangedOutsideKeepsTheTyping()
{
    const auto form = makeForm();
    form->load(Json{{"primary_weapon", "axe"}, {"attire", "cloak"}});
    auto *line = form->row(QStringLiteral("primary_weapon"))->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("old "));
    form->refresh(Json{{"primary_weapon", "spear"}, {"attire", "robe"}});
    QCOMPARE(line->text(), QStringLiteral("old axe"));
    COMPARE_JSON(form->session().editor(QStringLiteral("attire"))->value(), Json("robe"));
    QSignalSpy spy(form.get(), &CharacterForm::valueEdited);
    form->flush();
    QCOMPARE(spy.count(), 1);
    COMPARE_JSON(spy.first().at(1).value<Json>(), Json("old axe"));
    form->refresh(Json{{"primary_weapon", "old axe"}, {"attire", "robe"}});
    QVERIFY(!form->session().editor(QStringLiteral("primary_weapon"))->isEdited());
}

void FormsTest::showingSomebodyElseStoresFirst()
{
    const auto form = makeForm();
    form->load(Json{{"primary_weapon", "axe"}});
    QSignalSpy spy(form.get(), &CharacterForm::valueEdited);
    auto *line = form->row(QStringLiteral("primary_weapon"))->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("x"));
    form->load(Json{{"primary_weapon", "bow"}});
    QCOMPARE(spy.count(), 2);
    COMPARE_JSON(spy.last().at(1).value<Json>(), Json("xaxe"));
    QCOMPARE(line->text(), QStringLiteral("bow"));
}

void FormsTest::editingOneFieldTellsExactlyThatKey()
{
    CharacterForm form(m_services);
    QList<const Field *> all;
    for (const Field &field : fieldsOf(RecordKind::State))
        all += &field;
    form.setTabs({{QStringLiteral("All"), {{{}, all, false}}, {}}}, m_suggestions);
    Json values = Json::object();
    for (const Field *field : all)
        values[field->key] = sampleOf(*field);
    form.load(values);
    QSignalSpy spy(&form, &CharacterForm::valueEdited);
    for (const Field *field : all) {
        FieldEditor *editor = form.session().editor(QLatin1String(field->key));
        QVERIFY2(editor, field->key);
        if (!field->editable)
            continue;
        spy.clear();
        if (auto *tick = editor->findChild<QCheckBox *>())
            tick->click();
        else if (auto *text = editor->findChild<GrowingTextEdit *>())
            field->type == FieldType::Object ? text->setPlainText(QStringLiteral("{\"b\": 2}"))
                                             : QTest::keyClicks(text, QStringLiteral("x"));
        else if (auto *number = editor->findChild<NumberBox *>())
            number->stepBy(1);
        else if (auto *line = editor->findChild<QLineEdit *>()) {
            QTest::keyClicks(line, QStringLiteral("x"));
            QTest::keyClick(line, Qt::Key_Return);
        }
        form.flush();
        QVERIFY2(spy.count() >= 1, field->key);
        for (const auto &call : spy)
            QCOMPARE(call.at(0).toString(), QLatin1String(field->key));
        QVERIFY2(!sameValue(spy.last().at(1).value<Json>(), values[field->key]), field->key);
        values[field->key] = spy.last().at(1).value<Json>();
        form.refresh(values);
        QVERIFY2(!editor->isEdited(), field->key);
    }
}

void FormsTest::aReadOnlyFormTakesNoTyping()
{
    CharacterForm form(m_services);
    QList<const Field *> all;
    for (const Field &field : fieldsOf(RecordKind::State))
        all += &field;
    form.setTabs({{QStringLiteral("All"), {{{}, all, false}}, {}}}, m_suggestions);
    Json values = Json::object();
    for (const Field *field : all)
        values[field->key] = sampleOf(*field);
    form.load(values);
    form.setReadOnly(true, QStringLiteral("Locked."));
    form.show();
    QSignalSpy spy(&form, &CharacterForm::valueEdited);
    for (FieldEditor *editor : form.session().editors()) {
        for (QWidget *child : editor->findChildren<QWidget *>()) {
            if (child->focusPolicy() == Qt::NoFocus || !child->isEnabled() || !child->isVisible())
                continue;
            QTest::keyClicks(child, QStringLiteral("x"));
            QTest::keyClick(child, Qt::Key_Down);
            QTest::keyClick(child, Qt::Key_Delete);
            QTest::keyClick(child, Qt::Key_Space);
        }
        if (editor->field().editable)
            QVERIFY2(editor->toolTip().contains(QStringLiteral("Locked.")), editor->field().key);
    }
    form.flush();
    QCOMPARE(spy.count(), 0);
}

void FormsTest::aFieldIsFoundInItsTab()
{
    const auto form = makeForm();
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    QVERIFY(form->focusField(QStringLiteral("backstory")));
    QCOMPARE(form->currentTab(), 1);
    QVERIFY(form->row(QStringLiteral("backstory"))->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!form->focusField(QStringLiteral("shoe_size")));
}

QTEST_MAIN(FormsTest)
#include "forms_test.moc"
