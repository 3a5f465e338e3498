#pragma once

#include <QStackedWidget>

class QToolButton;

namespace retinue {

class SuggestField;

/// Where somebody is: a quiet button that becomes a field with the campaign's places, for any text.
class LocationField : public QStackedWidget
{
    Q_OBJECT

public:
    explicit LocationField(QWidget *parent = nullptr);

    void setPlace(const QString &place);
    void setSuggestions(const QStringList &places);
    void setLocked(bool locked, const QString &reason);
    void startEditing();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeChosen(const QString &place);
    void finished();

private:
    void stopEditing();

    QToolButton *m_button;
    SuggestField *m_field;
    QString m_place;
    bool m_locked = false;
};

} // namespace retinue
