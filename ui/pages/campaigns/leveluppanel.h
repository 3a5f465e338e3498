#pragma once

#include "core/model/characterinfo.h"
#include "core/rules/ruleset.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace retinue {

class Label;

/// What a level brings, inside the member's row: hit points, and abilities to take or leave. Enter takes, Esc closes.
class LevelUpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LevelUpPanel(QWidget *parent = nullptr);

    /// Shows what @p state gains with its next level: @p gain hit points and the abilities the rules offer.
    void offer(const CharacterInfo &state, int gain, const QList<Json> &abilities);

signals:
    void accepted(const QList<retinue::Json> &abilities);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();

    Label *m_title;
    QVBoxLayout *m_list;
    QPushButton *m_ok;
    QList<std::pair<QCheckBox *, Json>> m_abilities;
};

} // namespace retinue
